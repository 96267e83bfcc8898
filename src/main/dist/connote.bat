@echo off
rem Starts Connote from the folder this file lies in.
setlocal
set "home=%~dp0.."
"%home%\runtime\bin\java" -Xmx256m -XX:+UseSerialGC -XX:-UsePerfData -XX:+SuppressFatalErrorMessage -XX:-CreateCoredumpOnCrash -XX:AOTCache="%home%\app\connote.aot" -Xlog:disable --enable-native-access=javafx.graphics,ALL-UNNAMED -Dorg.sqlite.lib.path="%home%\runtime\bin" -jar "%home%\app\connote.jar" %*
