#!/bin/sh
# Compiles Debian's source of CPython with musl, without what the tests don't use.
#   cpython-musl.sh FOLDER MIRROR
set -eu
rm -rf "$1"
mkdir -p "$1/apt/lists" "$1/apt/archives/partial"
cd "$1"

echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $2 bookworm main" > sources.list
from_debian() {
    apt-get -qq -o Dir::Etc::SourceList="$PWD/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o Dir::State::Lists="$PWD/apt/lists" -o Dir::Cache="$PWD/apt" -o APT::Sandbox::User=root "$@"
}
from_debian update
from_debian source --download-only --tar-only python3.11
tar xf python3.11_*.orig.tar.* --strip-components 1

# gcc itself would send configure and setup.py to glibc's headers.
cat > cc <<'END'
#!/bin/sh
case $1 in
    -print-multiarch | --print-multiarch) echo x86_64-linux-musl ;;
    *) exec musl-gcc "$@" ;;
esac
END
chmod +x cc
# Nothing of the machine's libraries, which need glibc.
PKG_CONFIG=false ./configure --quiet CC="$PWD/cc" CFLAGS=-O1 --disable-test-modules --without-ensurepip
make --silent -j2
