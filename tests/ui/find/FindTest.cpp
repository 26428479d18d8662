// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/FindBar.h"
#include "ui/find/Fold.h"

#include "tests/ui/outline/SampleProject.h"
#include "ui/look/Look.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace outturn;
using namespace outturn::testing;

namespace {

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

QString described(const FindModel &model, int row)
{
    const FindResult result = model.resultAt(row);
    const QModelIndex index = model.index(row);
    const QString match = index.data().toString().mid(index.data(FindModel::MatchStartRole).toInt(),
                                                      index.data(FindModel::MatchLengthRole).toInt());
    QString at = result.section;
    if (result.kind == FindResult::Kind::Cell)
        at = result.row.text() + u' ' + columnName(result.column);
    else if (result.kind != FindResult::Kind::Heading)
        at += (result.kind == FindResult::Kind::Statement ? u8(" statement ") : u8(" paragraph ")) +
              QString::number(result.paragraph);
    return at + u8(" <") + match + u8(">");
}

QStringList found(const FindModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines += described(model, row);
    return lines;
}

} // namespace

class FindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << u8("ReFuGee") << u8("refugee");
        QTest::newRow("accents") << u8("Évaluación") << u8("evaluacion");
        QTest::newRow("decomposed") << u8("e\u0301") << u8("e");
        QTest::newRow("arabic vowels") << u8("أَطْفَال") << u8("اطفال");
        QTest::newRow("stretched arabic") << u8("طـــفل") << u8("طفل");
        QTest::newRow("quotes and dashes") << u8("women’s – “x”") << u8("women's - \"x\"");
        QTest::newRow("ligature") << u8("ﬁnal") << u8("final");
    }
    void folds()
    {
        QFETCH(QString, text);
        QTEST(outturn::folded(text), "folded");
    }

    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("results");
        QTest::newRow("heading") << u8("lived nothing") << QStringList{};
        QTest::newRow("a word of a heading")
            << u8("overview") << QStringList{u8("section-1 <Overview>"), u8("3.2 <Overview>")};
        QTest::newRow("narrative without its accents")
            << u8("evaluacion") << QStringList{u8("1.1 paragraph 0 <evaluación>")};
        QTest::newRow("accents that are not there")
            << u8("clínics")
            << QStringList{u8("outcome-area-6/progress-against-the-desired-outcome "
                              "paragraph 0 <Clinics>")};
        QTest::newRow("arabic without vowels") << u8("اطفال") << QStringList{u8("1.1 paragraph 1 <أَطْفَال>")};
        QTest::newRow("statement") << u8("courts") << QStringList{u8("outcome-area-6 statement 0 <Courts>")};
        QTest::newRow("value as written") << u8("88.67%") << QStringList{u8("outcome-8/8.2/idps actual <88.67%>")};
        QTest::newRow("code") << u8("8.1") << QStringList{u8("outcome-8/8.1/idps code <8.1>")};
        QTest::newRow("words spread over a row") << u8("8.2 idps") << QStringList{u8("outcome-8/8.2/idps code <8.2>")};
        QTest::newRow("words in any order") << u8("towns clinics")
                                            << QStringList{u8("outcome-area-6/progress-against-the-desired-outcome "
                                                              "paragraph 0 <towns>")};
        QTest::newRow("finance cell") << u8("15,943,379")
                                      << QStringList{u8("finance-outcome/oa8 available <15,943,379>"),
                                                     u8("finance-outcome/oa8 expenditure <15,943,379>")};
        QTest::newRow("not inside a word") << u8("linics") << QStringList{};
        QTest::newRow("blank query") << u8("   ") << QStringList{};
    }
    void finds()
    {
        QFETCH(QString, query);
        SampleProject sample;
        FindModel model;
        QAbstractItemModelTester tester(&model);
        model.setProject(sample.project.get());
        model.setQuery(query);
        QTRY_VERIFY(!model.isSearching());
        QTEST(found(model), "results");
    }

    void looksThroughAllReports()
    {
        SampleProject sample(2);
        FindModel model;
        model.setProject(sample.project.get());
        model.setQuery(u8("clinics"));
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.resultAt(1).report, sample.report(1).id);
        QVERIFY(model.index(1).data(FindModel::WhereRole).toString().startsWith(u8("Sudland · 2024")));
    }

    void looksAgainAfterAChange()
    {
        SampleProject sample;
        FindModel model;
        QAbstractItemModelTester tester(&model);
        model.setProject(sample.project.get());
        model.setQuery(u8("41%"));
        QCOMPARE(model.rowCount(), 0);
        sample.set("outcome-8/8.1/idps", Column::Actual, "41%");
        QTRY_COMPARE(found(model), QStringList{u8("outcome-8/8.1/idps actual <41%>")});
    }

    void searchesManyRowsInShortSlices()
    {
        std::vector<Report> reports(1);
        Report &report = reports.front();
        Section section;
        section.id = u8("1");
        report.sections.push_back(section);
        constexpr int rows = 100'000;
        for (int i = 0; i < rows; ++i) {
            IndicatorRow row;
            row.code = Cell(Value::fromWords(QString::number(i)));
            row.title =
                Cell(Value::fromWords(u8("Proportion of people who are able to move freely within the country")));
            row.population = Cell(Value::fromWords(u8("Refugees and Asylum-seekers")));
            row.baseline = Cell(Value::fromWritten(u8("31.85%")));
            row.actual = Cell(Value::fromWritten(u8("32.65%")));
            report.indicators.push_back(row);
        }
        Table table;
        table.section = 0;
        table.rowCount = rows;
        report.tables.push_back(table);
        FindScanner scanner(&reports, u8("99999"));
        std::vector<FindHit> hits;
        qint64 longest = 0, whole = 0;
        for (bool done = false; !done;) {
            QElapsedTimer timer;
            timer.start();
            done = scanner.advance(hits, QDeadlineTimer(std::chrono::milliseconds(8)));
            longest = std::max(longest, timer.elapsed());
            whole += timer.elapsed();
        }
        QCOMPARE(hits.size(), size_t(1));
        QCOMPARE(hits.front().item, 99'999);
        qInfo("100,000 rows: %lld ms in all, longest slice %lld ms", whole, longest);
        QVERIFY(longest < 50);
    }

    void walksTheResultsByKeys()
    {
        SampleProject sample;
        QWidget window;
        window.resize(900, 600);
        auto *other = new QLineEdit(&window);
        auto *bar = new FindBar(&window);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(bar, 0, Qt::AlignTop | Qt::AlignRight);
        layout->addWidget(other);
        bar->setProject(sample.project.get());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        QSignalSpy chosen(bar, &FindBar::resultChosen);
        bar->activate();
        auto *edit = bar->findChild<QLineEdit *>(u8("findEdit"));
        QVERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u8("overview"));
        auto *panel = window.findChild<QFrame *>(u8("findPanel"));
        QVERIFY(panel->isVisible());
        QCOMPARE(chosen.size(), 0);
        const auto section = [&] { return chosen.last().first().value<FindResult>().section; };
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(section(), u8("section-1"));
        QTest::keyClick(edit, Qt::Key_F3);
        QCOMPARE(section(), u8("3.2"));
        QTest::keyClick(edit, Qt::Key_F3);
        QCOMPARE(section(), u8("section-1"));
        QTest::keyClick(edit, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(section(), u8("3.2"));
        QCOMPARE(bar->findChild<QWidget *>(u8("findCount"))->property("text").toString(), u8("2 of 2"));
        QTest::keyClick(edit, Qt::Key_Up);
        QCOMPARE(section(), u8("section-1"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QVERIFY(other->hasFocus());
        bar->next();
        QCOMPARE(section(), u8("3.2"));
    }

    void isSeenInBothThemesAndDirections_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<QString>("query");
        QTest::newRow("light") << false << false << u8("papers");
        QTest::newRow("dark") << true << false << u8("cash");
        QTest::newRow("right-to-left") << false << true << u8("اطفال");
        QTest::newRow("nothing") << false << false << u8("xyz");
    }
    void isSeenInBothThemesAndDirections()
    {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        QFETCH(QString, query);
        Look::apply(*qApp, dark ? Theme::Dark : Theme::Light);
        SampleProject sample;
        QWidget window;
        window.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        window.resize(700, 300);
        auto *bar = new FindBar(&window);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(bar, 0, Qt::AlignTop | Qt::AlignTrailing);
        bar->setProject(sample.project.get());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        picture(window, u8("find-empty-") + QString::fromLatin1(QTest::currentDataTag()));
        bar->activate();
        bar->findChild<QLineEdit *>(u8("findEdit"))->setText(query);
        if (query != u8("xyz"))
            bar->next();
        auto *panel = window.findChild<QFrame *>(u8("findPanel"));
        QVERIFY(panel->isVisible());
        QVERIFY(window.rect().contains(panel->geometry()));
        picture(window, u8("find-") + QString::fromLatin1(QTest::currentDataTag()));
    }
};

QTEST_MAIN(FindTest)
#include "FindTest.moc"
