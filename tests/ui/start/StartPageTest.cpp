// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/StartPage.h"

#include "ui/look/Look.h"
#include "ui/settings/Settings.h"
#include "ui/start/FileRow.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace outturn;

namespace {

DraftInfo draft(const QString &path, int edits)
{
    DraftInfo info;
    info.path = path;
    info.operation = QStringLiteral("Norland");
    info.year = 2023;
    info.reports = 1;
    info.edits = edits;
    info.lastModified = QDateTime(QDate(2024, 6, 3), QTime(14, 2), Qt::UTC);
    return info;
}

template <typename Button> Button *named(const QWidget &page, const QString &accessibleName)
{
    for (Button *button : page.findChildren<Button *>()) {
        if (button->accessibleName() == accessibleName)
            return button;
    }
    return nullptr;
}

QList<FileRow *> rowsOf(const QWidget &page)
{
    QList<FileRow *> rows;
    for (FileRow *row : page.findChildren<FileRow *>()) {
        if (row->isVisible())
            rows += row;
    }
    return rows;
}

} // namespace

class StartPageTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString existing() const { return m_folder.filePath(QStringLiteral("norland-2023.outturn")); }
    QString missing() const { return m_folder.filePath(QStringLiteral("gone.txt")); }
    std::unique_ptr<Settings> settings() const
    {
        QFile::remove(m_folder.filePath(QStringLiteral("s.ini")));
        auto result = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("s.ini")));
        result->addRecentFile(missing());
        result->addRecentFile(existing());
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(existing());
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void opensByKeys()
    {
        const auto kept = settings();
        StartPage page(*kept);
        page.resize(900, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy open(&page, &StartPage::openRequested), sample(&page, &StartPage::sampleRequested);
        QSignalSpy chosen(&page, &StartPage::fileChosen);
        auto *button = page.findChild<QPushButton *>(QStringLiteral("startOpen"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(open.size(), 1);
        QTest::keyClick(button, Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(sample.size(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.takeLast().first().toString(), existing());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.takeLast().first().toString(), missing());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(kept->recentFiles(), QStringList{existing()});
        QCOMPARE(rowsOf(page).size(), 1);
        QCOMPARE(QApplication::focusWidget(), rowsOf(page).first());
    }

    void saysWhichFilesAreGone()
    {
        const auto kept = settings();
        StartPage page(*kept);
        page.show();
        const QList<FileRow *> rows = rowsOf(page);
        QCOMPARE(rows.size(), 2);
        QTRY_VERIFY(rows[1]->accessibleName().contains(QStringLiteral("Not found")));
        QVERIFY(!rows[0]->accessibleName().contains(QStringLiteral("Not found")));
        auto *remove = named<QToolButton>(page, QStringLiteral("Remove gone.txt from this list"));
        QVERIFY(remove);
        remove->click();
        QCOMPARE(kept->recentFiles(), QStringList{existing()});
    }

    void offersUnsavedWork()
    {
        const auto kept = settings();
        StartPage page(*kept);
        page.setDrafts({draft(QStringLiteral("/d/1"), 3)});
        page.show();
        QSignalSpy go(&page, &StartPage::draftContinued), discard(&page, &StartPage::draftDiscarded);
        named<QPushButton>(page, QStringLiteral("Continue Norland · 2023"))->click();
        named<QPushButton>(page, QStringLiteral("Discard Norland · 2023"))->click();
        QCOMPARE(go.first().first().toString(), QStringLiteral("/d/1"));
        QCOMPARE(discard.first().first().toString(), QStringLiteral("/d/1"));
        DraftInfo broken = draft(QStringLiteral("/d/2"), 0);
        broken.error = Error{Error::Kind::File, QStringLiteral("/d/2"), Message("it is damaged"), {}};
        page.setDrafts({broken});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!named<QPushButton>(page, QStringLiteral("Continue Norland · 2023"))->isEnabled());
        page.setDrafts({});
        QVERIFY(!named<QLabel>(page, QStringLiteral("Unsaved work")));
    }

    void takesDroppedFiles()
    {
        const auto kept = settings();
        StartPage page(*kept);
        page.show();
        QSignalSpy dropped(&page, &StartPage::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(existing()), QUrl(QStringLiteral("https://example.org/x"))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &drop);
        QCOMPARE(dropped.takeFirst().first().toStringList(), QStringList{existing()});
        QMimeData text;
        text.setText(QStringLiteral("no file"));
        QDragEnterEvent other(QPoint(10, 10), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        other.ignore();
        QCoreApplication::sendEvent(&page, &other);
        QVERIFY(!other.isAccepted());
    }

    void isSeenInEachSize_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << false << false << QSize(1100, 760);
        QTest::newRow("dark") << true << false << QSize(1100, 760);
        QTest::newRow("right-to-left") << false << true << QSize(1100, 760);
        QTest::newRow("small") << false << false << QSize(460, 420);
    }
    void isSeenInEachSize()
    {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        QFETCH(QSize, size);
        Look::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), dark ? Theme::Dark : Theme::Light);
        const auto kept = settings();
        StartPage page(*kept);
        page.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        page.setDrafts({draft(QStringLiteral("/d/1"), 3)});
        page.resize(size);
        page.show();
        QTRY_VERIFY(rowsOf(page)[1]->accessibleName().contains(QStringLiteral("Not found")));
        for (const FileRow *row : rowsOf(page))
            QVERIFY(row->mapTo(&page, row->rect().topRight()).x() < page.width());
        const QString folder = qEnvironmentVariable("OUTTURN_PICTURES");
        if (!folder.isEmpty())
            page.grab().save(folder + QStringLiteral("/start-") + QString::fromLatin1(QTest::currentDataTag()) +
                             QStringLiteral(".png"));
    }
};

QTEST_MAIN(StartPageTest)
#include "StartPageTest.moc"
