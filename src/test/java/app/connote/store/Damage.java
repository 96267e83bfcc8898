package app.connote.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;

/// What can happen to the file of a history behind its back.
enum Damage {
  BIT_FLIP {
    @Override
    void doTo(Path file, Path other, Random chance) throws IOException {
      flip(file, 1, chance);
    }
  },
  BIT_FLIPS {
    @Override
    void doTo(Path file, Path other, Random chance) throws IOException {
      flip(file, 2 + chance.nextInt(200), chance);
    }
  },
  FLIPS_IN_THE_HEAD {
    @Override
    void doTo(Path file, Path other, Random chance) throws IOException {
      try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
        for (int flips = 1 + chance.nextInt(8); flips > 0; flips--) {
          flip(bytes, chance.nextInt(100), chance);
        }
      }
    }
  },
  CUT {
    @Override
    void doTo(Path file, Path other, Random chance) throws IOException {
      try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
        bytes.setLength(1 + chance.nextLong(bytes.length() - 1));
      }
    }
  },
  ZEROED_PAGES {
    @Override
    void doTo(Path file, Path other, Random chance) throws IOException {
      overwrite(file, chance, new byte[PAGE]);
    }
  },
  SCRAMBLED_PAGES {
    @Override
    void doTo(Path file, Path other, Random chance) throws IOException {
      var page = new byte[PAGE];
      chance.nextBytes(page);
      overwrite(file, chance, page);
    }
  },
  SHUFFLED_PAGES {
    @Override
    void doTo(Path file, Path other, Random chance) throws IOException {
      byte[] all = Files.readAllBytes(file);
      var page = new byte[PAGE];
      System.arraycopy(all, chance.nextInt(all.length / PAGE) * PAGE, page, 0, PAGE);
      overwrite(file, chance, page);
    }
  },
  FOREIGN_FILE {
    @Override
    void doTo(Path file, Path other, Random chance) throws IOException {
      var bytes = new byte[1 + chance.nextInt(200_000)];
      chance.nextBytes(bytes);
      if (chance.nextBoolean()) {
        bytes = "Dear diary, this is no database. ".repeat(500).getBytes(StandardCharsets.UTF_8);
      }
      Files.write(file, bytes);
    }
  },
  NO_LENGTH {
    @Override
    void doTo(Path file, Path other, Random chance) throws IOException {
      Files.write(file, new byte[0]);
    }
  },
  GONE {
    @Override
    void doTo(Path file, Path other, Random chance) throws IOException {
      Files.delete(file);
    }
  },
  FOLDER_IN_ITS_PLACE {
    @Override
    void doTo(Path file, Path other, Random chance) throws IOException {
      Files.delete(file);
      Files.createDirectories(file.resolve("in it"));
    }
  },
  JOURNAL_CUT {
    @Override
    void doTo(Path file, Path other, Random chance) throws IOException {
      Path journal = HistoryFile.part(file, "-wal");
      if (Files.exists(journal)) {
        CUT.doTo(journal, other, chance);
      } else {
        Files.write(journal, new byte[] {1, 2, 3});
      }
    }
  },
  JOURNAL_FLIPPED {
    @Override
    void doTo(Path file, Path other, Random chance) throws IOException {
      Path journal = HistoryFile.part(file, "-wal");
      if (Files.exists(journal)) {
        flip(journal, 1 + chance.nextInt(20), chance);
      } else {
        BIT_FLIP.doTo(file, other, chance);
      }
    }
  },
  /// A journal from an earlier time of the same file.
  STALE_JOURNAL {
    @Override
    void doTo(Path file, Path other, Random chance) throws IOException {
      Path stale = file.resolveSibling("stale-wal");
      Files.copy(stale, HistoryFile.part(file, "-wal"), StandardCopyOption.REPLACE_EXISTING);
    }
  },
  /// The journal of another file.
  SWAPPED_JOURNAL {
    @Override
    void doTo(Path file, Path other, Random chance) throws IOException {
      Files.copy(
          HistoryFile.part(other, "-wal"),
          HistoryFile.part(file, "-wal"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  };

  private static final int PAGE = 4096;

  /// Damages `file`; `other` is the file of another history, with a journal.
  abstract void doTo(Path file, Path other, Random chance) throws IOException;

  private static void flip(Path file, int times, Random chance) throws IOException {
    try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
      for (int time = 0; time < times; time++) {
        flip(bytes, chance.nextLong(bytes.length()), chance);
      }
    }
  }

  private static void flip(RandomAccessFile bytes, long place, Random chance) throws IOException {
    if (place < bytes.length()) {
      bytes.seek(place);
      int before = bytes.read();
      bytes.seek(place);
      bytes.write(before ^ 1 << chance.nextInt(8));
    }
  }

  private static void overwrite(Path file, Random chance, byte[] page) throws IOException {
    try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
      int pages = (int) (bytes.length() / PAGE);
      for (int times = 1 + chance.nextInt(4); times > 0; times--) {
        bytes.seek((long) chance.nextInt(pages) * PAGE);
        bytes.write(page);
      }
    }
  }
}
