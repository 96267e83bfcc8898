@echo off
rem Starts Connote from the folder this file lies in.
setlocal
set "home=%~dp0.."
rem A command is done before the compiler that makes code ever faster has paid, and loads other classes.
set "options=-XX:+TieredCompilation -XX:AOTCache="%home%\app\connote.aot""
if not "%~1"=="" set "options=-XX:TieredStopAtLevel=1 -XX:AOTCache="%home%\app\commands.aot""
"%home%\runtime\bin\java" -Xmx256m -XX:+UseSerialGC -XX:-UsePerfData -XX:+SuppressFatalErrorMessage -XX:-CreateCoredumpOnCrash %options% -Xlog:disable --enable-native-access=javafx.graphics,ALL-UNNAMED -Dorg.sqlite.lib.path="%home%\runtime\bin" -jar "%home%\app\connote.jar" %*
