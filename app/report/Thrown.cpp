// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/Thrown.h"

#include <QCoreApplication>

#include <exception>
#include <new>

namespace outturn {

Message causeOfThrown()
{
    try {
        throw;
    } catch (const std::bad_alloc &) {
        return Message(QT_TRANSLATE_NOOP("Message", "there is not enough memory to read it"));
    } catch (const std::exception &exception) {
        return Message(QT_TRANSLATE_NOOP("Message", "reading it failed: %1"),
                       {QString::fromLocal8Bit(exception.what())});
    } catch (...) {
        return Message(QT_TRANSLATE_NOOP("Message", "reading it failed"));
    }
}

} // namespace outturn
