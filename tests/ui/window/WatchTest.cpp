// SPDX-License-Identifier: GPL-3.0-or-later
// A project in two windows, one that is damaged, and one whose file another program takes away: in the real window.
#include "tests/ui/window/WindowFixture.h"
#include "ui/page/PageView.h"
#include "ui/window/NoticeBar.h"

#include <QLabel>
#include <QPushButton>

using namespace outturn;
using namespace Qt::StringLiterals;

class WatchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_second;

    static NoticeBar &notice(MainWindow &window) { return *window.findChild<NoticeBar *>(); }
    static QPushButton &offer(MainWindow &window) { return *window.findChild<QPushButton *>(u"noticeAction"_s); }

    static const IndicatorRow &percentRow(const Report &report)
    {
        return *std::find_if(report.indicators.begin(), report.indicators.end(), [](const IndicatorRow &row) {
            return row.actual && row.actual->value().kind() == Value::Kind::Percent;
        });
    }
    static Result<void> edit(Project &project, const QString &written)
    {
        const Report &report = project.reports().front();
        const IndicatorRow &row = percentRow(report);
        return project.commit(report.id,
                              SetCell{row.id, Column::Actual, row.actual->value(), Value::fromWritten(written)});
    }
    static QString actual(const Project &project)
    {
        return percentRow(project.reports().front()).actual->value().written();
    }

    bool openSecond(const QString &path)
    {
        m_second = std::make_unique<MainWindow>(WindowContext{m_fixture->settings, m_fixture->translator});
        m_second->resize(1440, 900);
        m_second->show();
        QSignalSpy spy(m_second.get(), &MainWindow::opened);
        m_second->open(path);
        return spy.wait(60'000) && spy.first().first().toBool();
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup()
    {
        m_second.reset();
        m_fixture.reset();
    }

    void theSecondWindowReadsAndFollows()
    {
        const QString path = m_fixture->project(1);
        QVERIFY(m_fixture->open(path));
        QVERIFY(openSecond(path));
        Project &first = *m_fixture->window->project();
        QVERIFY(first.mode() == Project::Mode::ReadWrite);
        QVERIFY(m_second->project()->mode() == Project::Mode::ReadOnly);
        QVERIFY2(m_second->windowTitle().contains(u"read only"), qPrintable(m_second->windowTitle()));
        QVERIFY(notice(*m_second).isVisible());
        QVERIFY2(notice(*m_second).text().contains(u"in use in another window"), qPrintable(notice(*m_second).text()));
        QVERIFY(!offer(*m_second).isVisible());

        QVERIFY(edit(first, u"11.5%"_s));
        QTRY_COMPARE_WITH_TIMEOUT(actual(*m_second->project()), u"11.5%"_s, 2000);
        QVERIFY(first.undo());
        QTRY_COMPARE_WITH_TIMEOUT(actual(*m_second->project()), actual(first), 2000);
        QVERIFY(edit(first, u"12.5%"_s));
        QTRY_COMPARE_WITH_TIMEOUT(actual(*m_second->project()), u"12.5%"_s, 2000);

        m_fixture->closeWindow();
        QTRY_VERIFY_WITH_TIMEOUT(offer(*m_second).isVisible(), 3000);
        QSignalSpy opened(m_second.get(), &MainWindow::opened);
        offer(*m_second).click();
        QVERIFY(opened.wait(60'000));
        QVERIFY(m_second->project()->mode() == Project::Mode::ReadWrite);
        QVERIFY(!notice(*m_second).isVisible());
        QVERIFY(edit(*m_second->project(), u"13.5%"_s));
    }

    void aDamagedProjectIsRecovered()
    {
        const QString path = m_fixture->project(1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 4096 / 2 * 4096);
        file.write(QByteArray(4096, '\0'));
        file.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray damaged = file.readAll();
        file.close();
        QVERIFY(!m_fixture->open(path));
        QVERIFY(notice(*m_fixture->window).isVisible());
        QVERIFY2(notice(*m_fixture->window).text().contains(u"damaged"), qPrintable(notice(*m_fixture->window).text()));
        QVERIFY(offer(*m_fixture->window).isVisible());

        m_fixture->saveAnswer = m_fixture->path(u"new.outturn"_s);
        offer(*m_fixture->window).click();
        QVERIFY(m_fixture->waitUntilOpened());
        QVERIFY2(m_fixture->suggested.endsWith(u"sample-recovered.outturn"), qPrintable(m_fixture->suggested));
        QCOMPARE(QFileInfo(m_fixture->window->project()->path()).fileName(), u"new.outturn"_s);
        QVERIFY(edit(*m_fixture->window->project(), u"11.5%"_s));
        QVERIFY2(notice(*m_fixture->window).text().contains(u"Recovered"),
                 qPrintable(notice(*m_fixture->window).text()));
        offer(*m_fixture->window).click();
        QCOMPARE(m_fixture->questions.size(), 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == damaged);
    }

    void aDamagedHistoryIsSaid()
    {
        const QString path = m_fixture->project(1);
        qint64 before = 0;
        {
            auto project = Project::open(path);
            QVERIFY(project);
            before = QFileInfo(path).size();
            for (int i = 0; i < 60; ++i)
                QVERIFY(edit(**project, u"%1.5%"_s.arg(i)));
        }
        // The pages that the entries were written to; not the last, where they go on.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.size() > before + 3 * 4096);
        file.seek(before + 4096);
        file.write(QByteArray(4096, '\xff'));
        file.close();
        if (m_fixture->open(path))
            QTRY_VERIFY_WITH_TIMEOUT(notice(*m_fixture->window).text().contains(u"damaged"), 10'000);
        else
            QVERIFY(offer(*m_fixture->window).isVisible());
    }

    void aFileTakenAwayIsSaid()
    {
        const QString path = m_fixture->project(1);
        QVERIFY(m_fixture->open(path));
        QVERIFY(QFile::remove(path));
        const auto refused = edit(*m_fixture->window->project(), u"11.5%"_s);
        QVERIFY(!refused);
        QVERIFY2(refused.error().translated().contains(u"Save a copy"), qPrintable(refused.error().translated()));
    }
};

QTEST_MAIN(WatchTest)
#include "WatchTest.moc"
