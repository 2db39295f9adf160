#!/bin/bash
# A desktop for one test: screen, window manager, session bus, key ring and accessibility. Prints the environment of its
# programs, one NAME=VALUE a line, then an empty line, and lasts until it is killed.
# usage: session.sh FOLDER WIDTH HEIGHT
set -eu
folder=$1
mkdir -p -m 700 "$folder"
export XDG_RUNTIME_DIR=$folder NO_AT_BRIDGE=0 GTK_MODULES=gail:atk-bridge GTK_THEME=Adwaita QT_ACCESSIBILITY=1
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LIBGL_ALWAYS_SOFTWARE=1 WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1

# A killed X server leaves its lock; -displayfd takes a free number, and -nolock makes no new one.
Xvfb -displayfd 6 -nolock -screen 0 "${2}x${3}x24" -nolisten tcp >"$folder/x.out" 2>&1 6>"$folder/display" &
for ((tries = 0; tries < 300; tries++)); do
  [ -s "$folder/display" ] && break
  sleep 0.1
done
export DISPLAY=:$(cat "$folder/display")
# Without a window manager dialogs get no place and no keyboard.
matchbox-window-manager -use_titlebar no >"$folder/windows.out" 2>&1 &

exec dbus-run-session -- bash -c '
printf guides | gnome-keyring-daemon --unlock --components=secrets >"$1/keys.out" 2>&1
env | grep -E "^(DISPLAY|DBUS_SESSION_BUS_ADDRESS|XDG_RUNTIME_DIR|NO_AT_BRIDGE|GTK_|QT_|LIBGL_|WEBKIT_)"
echo
exec sleep infinity' session "$folder"
