// SPDX-License-Identifier: GPL-3.0-or-later
// What starting any Qt Widgets program costs before its first line: loading the libraries.

int main()
{
    return 0;
}
