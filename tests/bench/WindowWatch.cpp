// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a program on the current display and measures when its window stands there, finished:
//   window_watch PROGRAM arguments…
// Prints "mapped painted settled pss rss": milliseconds from exec until its first window of at least 400x300 is mapped,
// until half of that window has been painted, and until the last change before QUIET ms without one; then memory in kB.
// Changes under 2000 square pixels (a cursor that blinks) do not count. The program is ended afterwards.

#include <X11/Xlib.h>
#include <X11/extensions/Xdamage.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <poll.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr double quiet = 1500; // ms without a change: finished
constexpr double patience = 60000;
constexpr int smallChange = 2000; // square pixels

struct Watched
{
    int width = 0, height = 0;
    bool mapped = false;
    long painted = 0; // square pixels since it was mapped
};

long kilobytes(pid_t process, const char *file, const char *key)
{
    std::ifstream in("/proc/" + std::to_string(process) + "/" + file);
    std::string line;
    while (std::getline(in, line))
        if (line.rfind(key, 0) == 0)
            return std::atol(line.c_str() + std::strlen(key));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    Display *display = XOpenDisplay(nullptr);
    int damageEvent = 0, damageError = 0;
    if (argc < 2 || !display || !XDamageQueryExtension(display, &damageEvent, &damageError)) {
        std::fprintf(stderr, "usage, on a display with the DAMAGE extension: window_watch PROGRAM arguments...\n");
        return 2;
    }
    XSetErrorHandler([](Display *, XErrorEvent *) { return 0; }); // windows come and go while we ask about them
    const Window root = DefaultRootWindow(display);
    XSelectInput(display, root, SubstructureNotifyMask);
    XSync(display, False);

    std::map<Window, Watched> windows;
    double mapped = -1, painted = -1, settled = -1;
    const auto start = std::chrono::steady_clock::now();
    const auto now = [&start] {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    };

    const pid_t child = fork();
    if (child == 0) {
        execvp(argv[1], argv + 1);
        _exit(127);
    }

    while (now() < patience && (settled < 0 || painted < 0 || now() - settled < quiet)) {
        if (!XPending(display)) {
            pollfd socket{ConnectionNumber(display), POLLIN, 0};
            poll(&socket, 1, 50);
            continue;
        }
        XEvent event;
        XNextEvent(display, &event);
        if (event.type == CreateNotify && event.xcreatewindow.parent == root) {
            windows[event.xcreatewindow.window] = {event.xcreatewindow.width, event.xcreatewindow.height};
            XDamageCreate(display, event.xcreatewindow.window, XDamageReportRawRectangles);
        } else if (event.type == ConfigureNotify && windows.count(event.xconfigure.window)) {
            windows[event.xconfigure.window].width = event.xconfigure.width;
            windows[event.xconfigure.window].height = event.xconfigure.height;
        } else if (event.type == MapNotify && windows.count(event.xmap.window)) {
            Watched &window = windows[event.xmap.window];
            window.mapped = true;
            if (mapped < 0 && window.width >= 400 && window.height >= 300)
                mapped = now();
        } else if (event.type == damageEvent + XDamageNotify) {
            const auto &damage = reinterpret_cast<const XDamageNotifyEvent &>(event);
            const auto found = windows.find(damage.drawable);
            const long area = static_cast<long>(damage.area.width) * damage.area.height;
            if (found == windows.end() || !found->second.mapped || area < smallChange)
                continue;
            Watched &window = found->second;
            window.painted += area;
            if (mapped >= 0)
                settled = now();
            if (painted < 0 && window.width >= 400 && window.height >= 300 &&
                window.painted * 2 >= static_cast<long>(window.width) * window.height)
                painted = now();
        }
    }
    const long pss = kilobytes(child, "smaps_rollup", "Pss:");
    const long rss = kilobytes(child, "status", "VmRSS:");
    kill(child, SIGTERM);
    usleep(300000);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    if (mapped < 0 || painted < 0) {
        std::fprintf(stderr, "window_watch: %s showed no window\n", argv[1]);
        return 1;
    }
    std::printf("%.0f %.0f %.0f %ld %ld\n", mapped, painted, settled, pss, rss);
    return 0;
}
