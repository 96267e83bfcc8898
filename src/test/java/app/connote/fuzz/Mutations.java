package app.connote.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Makes new inputs of kept ones: the same seed makes the same.
///
/// @param kept what is changed and mixed, at least one
record Mutations(List<byte[]> kept) {
  private static final int MOST_CHANGES = 6;

  /// The input of number `seed`: a kept one after some changes.
  byte[] input(int seed) {
    var random = new Random(seed);
    byte[] input = one(random);
    for (int left = 1 + random.nextInt(MOST_CHANGES); left > 0; left--) {
      input = changed(input, random);
    }
    return input;
  }

  private byte[] changed(byte[] input, Random random) {
    int from = random.nextInt(input.length + 1);
    int to = Math.min(input.length, from + random.nextInt(1 + Math.max(4, input.length / 8)));
    return switch (random.nextInt(6)) {
      case 0 -> joined(input, 0, from, new byte[0], to);
      case 1 -> joined(input, 0, to, part(input, from, to), to);
      case 2 -> joined(input, 0, from, random(random, to - from), to);
      case 3 -> joined(input, 0, from, random(random, 1 + random.nextInt(4)), from);
      case 4 -> part(input, 0, from);
      default -> joined(input, 0, from, piece(random), to);
    };
  }

  private byte[] piece(Random random) {
    byte[] other = one(random);
    int from = random.nextInt(other.length + 1);
    return part(other, from, Math.min(other.length, from + 1 + random.nextInt(40)));
  }

  private byte[] one(Random random) {
    return kept.get(random.nextInt(kept.size()));
  }

  private static byte[] random(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] part(byte[] input, int from, int to) {
    return Arrays.copyOfRange(input, from, to);
  }

  private static byte[] joined(byte[] input, int from, int to, byte[] middle, int rest) {
    var out = new ByteArrayOutputStream();
    out.write(input, from, to - from);
    out.writeBytes(middle);
    out.write(input, rest, input.length - rest);
    return out.toByteArray();
  }
}
