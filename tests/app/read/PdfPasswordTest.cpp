// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/ReadReport.h"

#include <QFile>
#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/reports/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList cellsOf(const Report &report)
{
    QStringList cells;
    const auto add = [&](const auto &rows) {
        for (const auto &row : rows) {
            for (int c = 0; c < columnCount; ++c) {
                if (const Cell *cell = row.cell(static_cast<Column>(c)))
                    cells << row.id.text() + u' ' + cell->value().written();
            }
        }
    };
    add(report.indicators);
    add(report.finances);
    return cells;
}

} // namespace

/// The files hold one report, locked in the ways that PDF knows (tests/data/reports/make-locked.sh).
class PdfPasswordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("RC4, user password") << u"LockedRc4.pdf"_s << QByteArray("reader");
        QTest::newRow("RC4, owner password") << u"LockedRc4.pdf"_s << QByteArray("writer");
        QTest::newRow("AES-256, user password beyond ASCII") << u"LockedAes256.pdf"_s
                                                             << QByteArray("contrase\xc3\xb1"
                                                                           "a");
        QTest::newRow("AES-256, owner password") << u"LockedAes256.pdf"_s << QByteArray("writer");
        QTest::newRow("RC4, password in Latin-1") << u"LockedLatin1.pdf"_s
                                                  << QByteArray("contrase\xc3\xb1"
                                                                "a");
        QTest::newRow("AES-256 and object streams") << u"LockedObjectStreams.pdf"_s << QByteArray("reader");
        QTest::newRow("locked for changes only") << u"LockedForChanges.pdf"_s << QByteArray();
    }

    void opens()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, password);
        const auto open = readReport(bytesOf(u"Unlocked.pdf"_s), u"report.pdf"_s);
        QVERIFY2(open, open ? "" : qPrintable(open.error().english()));
        QVERIFY(open->indicators.size() > 2);
        Access access;
        access.password = password;
        const auto read = readReport(bytesOf(file), u"report.pdf"_s, {}, access);
        QVERIFY2(read, read ? "" : qPrintable(read.error().english()));
        QCOMPARE(cellsOf(*read), cellsOf(*open));
    }

    void staysLocked_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("cause");
        QTest::newRow("no password") << QByteArray() << u"it is a PDF that asks for a password"_s;
        QTest::newRow("another") << QByteArray("guess") << u"the password does not open it"_s;
        QTest::newRow("with a line break") << QByteArray("reader\n") << u"the password does not open it"_s;
        QTest::newRow("very long") << QByteArray(100'000, 'x') << u"the password does not open it"_s;
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x80") << u"the password does not open it"_s;
    }

    void staysLocked()
    {
        QFETCH(QByteArray, password);
        QFETCH(QString, cause);
        for (const QString &file : {u"LockedRc4.pdf"_s, u"LockedAes256.pdf"_s}) {
            Access access;
            access.password = password;
            const auto read = readReport(bytesOf(file), u"report.pdf"_s, {}, access);
            QVERIFY(!read);
            QCOMPARE(read.error().need, Error::Need::Password);
            QCOMPARE(read.error().what.english(), cause);
            QVERIFY(read.error().next.english().contains(u"--password-file FILE"));
        }
    }
};

QTEST_GUILESS_MAIN(PdfPasswordTest)
#include "PdfPasswordTest.moc"
