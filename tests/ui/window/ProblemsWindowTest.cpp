// SPDX-License-Identifier: GPL-3.0-or-later
// Problems in the real window: accepted, switched off, mended, gone to; and the summary on the first page.
#include "ui/problems/ProblemsModel.h"
#include "ui/problems/ProblemsTree.h"
#include "ui/problems/ProblemsView.h"
#include "ui/problems/ReasonDialog.h"
#include "ui/problems/RulesDialog.h"
#include "ui/problems/RulesModel.h"

#include "app/edit/Intents.h"
#include "app/edit/RemarkInput.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/outline/OutlineModel.h"
#include "ui/outline/OutlineView.h"
#include "ui/page/NarrativeEditor.h"
#include "ui/page/PageView.h"
#include "ui/page/SectionPage.h"
#include "ui/page/SummaryLink.h"
#include "ui/page/SummaryPanel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QtTest>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

const QString sample = u":/samples/mexico-2023.txt"_s;
const QString areaRow = u"finance-outcome/oa8"_s;

} // namespace

class ProblemsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void asksForAReason();
    void acceptsWithAReason();
    void acceptsSeveralAtOnce();
    void switchesARuleOffInEveryReport();
    void listsTheRules();
    void mendsWhatAFixCanMend();
    void tabGoesFromTheListToWhatCanBeDone();
    void goesToTheWords();
    void goesToBothPlacesOfAConflict();
    void summarisesOnTheFirstPage();
    void summaryFollowsEdits();

private:
    MainWindow &window() const { return *m_fixture->window; }
    template <typename T> T *find(const QString &name) const { return window().findChild<T *>(name); }
    ProblemsView &view() const { return *find<ProblemsView>(u"problems"_s); }
    ProblemsTree &tree() const { return *qobject_cast<ProblemsTree *>(find<QTreeView>(u"problemList"_s)->model()); }
    const Report &report(size_t i = 0) const { return window().project()->reports()[i]; }
    QString counts() const { return find<QLabel>(u"counts"_s)->text(); }
    /// Of the first report; checked anew, and the list of problems shown.
    void set(const QString &row, Column column, const QString &typed)
    {
        const auto edit = setCellIntent(report(), RowId(row), column, typed);
        QVERIFY(edit);
        QVERIFY(window().project()->commit(report().id, *edit));
        find<QAction>(u"check"_s)->trigger();
    }
    /// Makes the first problem of a rule current.
    bool choose(const QString &rule)
    {
        for (int i = 0; i < tree().walkLength(); ++i) {
            const Finding *finding = model().finding(tree().sourceRow(tree().walkIndex(i)));
            if (finding->rule != rule)
                continue;
            find<QTreeView>(u"problemList"_s)->setCurrentIndex(tree().walkIndex(i));
            return true;
        }
        return false;
    }
    ProblemsModel &model() const { return *window().findChild<ProblemsModel *>(); }
    int problemsInOutline(const QString &section) const
    {
        const auto *outline = qobject_cast<const OutlineModel *>(window().outline()->model());
        return outline->indexOf(report().id, section).data(OutlineModel::ProblemsRole).toInt();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QStringList m_asked;
    std::optional<QString> m_reason;
};

void ProblemsWindowTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_asked.clear();
    m_reason = u"confirmed with the field office"_s;
    Dialogs::instance().reason = [this](QWidget *, const ReasonDialog::Question &question) {
        m_asked << question.text;
        return m_reason;
    };
}

void ProblemsWindowTest::asksForAReason()
{
    ReasonDialog dialog({u"Accept"_s, u"The total differs."_s, u"What happens."_s, u"&Accept"_s, u"for example"_s});
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    auto *reason = dialog.findChild<QLineEdit *>(u"reason"_s);
    QCOMPARE(ok->text(), u"&Accept"_s);
    QVERIFY(!ok->isEnabled());
    reason->setText(u"   "_s);
    QVERIFY(!ok->isEnabled());
    reason->setText(u"  not needed   here "_s);
    QVERIFY(ok->isEnabled());
    QCOMPARE(dialog.reason(), u"not needed here"_s);
    QCOMPARE(reason->maxLength(), longestReason);
}

void ProblemsWindowTest::acceptsWithAReason()
{
    QVERIFY(m_fixture->open(sample));
    const int before = problemsInOutline(u"3.1"_s);
    set(areaRow, Column::AvailableShare, u"12.00%"_s);
    QVERIFY(choose(u"share-of-budget"_s));
    const int after = problemsInOutline(u"3.1"_s);
    QVERIFY(after > before);
    const QString title = view().title();
    // Who changes their mind changes nothing.
    m_reason.reset();
    const int steps = window().project()->historySize();
    QTest::mouseClick(find<QPushButton>(u"acceptProblemButton"_s), Qt::LeftButton);
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(window().project()->historySize(), steps);
    m_reason = u"as published"_s;
    const QString message = find<QLabel>(u"problemMessage"_s)->text();
    QTest::mouseClick(find<QPushButton>(u"acceptProblemButton"_s), Qt::LeftButton);
    QCOMPARE(m_asked.last(), message);
    QCOMPARE(window().project()->historySize(), steps + 1);
    QCOMPARE(problemsInOutline(u"3.1"_s), after - 1);
    QVERIFY(view().title() != title);
    QVERIFY(!choose(u"share-of-budget"_s));
    QVERIFY(find<QLabel>(u"problemsSaid"_s)->text().contains(message));
    QCOMPARE(model().accepted(), 1);
    // It stands in a group of its own, with the reason, and can be taken back from there.
    view().showGroup(ProblemsTree::acceptedKey());
    auto *list = find<QTreeView>(u"problemList"_s);
    list->setCurrentIndex(tree().indexOfProblem(model().key(tree().sourceRows(list->currentIndex()).first())));
    QVERIFY(find<QLabel>(u"problemReason"_s)->text().contains(u"as published"_s));
    QTest::mouseClick(find<QPushButton>(u"takeBackAcceptanceButton"_s), Qt::LeftButton);
    QCOMPARE(model().accepted(), 0);
    QCOMPARE(problemsInOutline(u"3.1"_s), after);
    QCOMPARE(view().title(), title);
    QCOMPARE(window().project()->historySize(), steps + 2);
    // And undone like any edit.
    find<QAction>(u"undo"_s)->trigger();
    QTRY_COMPARE(model().accepted(), 1);
    find<QAction>(u"undo"_s)->trigger();
    QTRY_COMPARE(model().accepted(), 0);
}

void ProblemsWindowTest::acceptsSeveralAtOnce()
{
    QVERIFY(m_fixture->open(sample));
    set(areaRow, Column::AvailableShare, u"12.00%"_s);
    set(u"finance-outcome/oa2"_s, Column::AvailableShare, u"12.00%"_s);
    QVERIFY(choose(u"share-of-budget"_s));
    auto *list = find<QTreeView>(u"problemList"_s);
    list->setCurrentIndex(list->currentIndex().parent().parent());
    const auto errors = tree().sourceRows(list->currentIndex()).size();
    QVERIFY(errors >= 2);
    const int steps = window().project()->historySize();
    find<QAction>(u"acceptProblem"_s)->trigger();
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(model().count(Severity::Error), 0);
    QCOMPARE(model().accepted(), int(errors));
    QVERIFY(!counts().contains(u"error"_s));
    QVERIFY(window().project()->historySize() > steps);
    find<QAction>(u"undo"_s)->trigger(); // one step
    QTRY_COMPARE(model().accepted(), 0);
}

void ProblemsWindowTest::switchesARuleOffInEveryReport()
{
    QVERIFY(m_fixture->open(m_fixture->project(2)));
    set(areaRow, Column::AvailableShare, u"12.00%"_s);
    QVERIFY(choose(u"share-of-budget"_s));
    m_reason = u"not needed here"_s;
    find<QAction>(u"switchOffRule"_s)->trigger();
    QCOMPARE(m_asked.size(), 1);
    for (size_t i : {0, 1})
        QCOMPARE(remarkOf(report(i), ruleSubject(u"share-of-budget"_s), ruleOffPart()), m_reason);
    QVERIFY(!choose(u"share-of-budget"_s));
    // On again, without a question, and back by one step.
    find<QAction>(u"rules"_s)->trigger();
    auto *dialog = window().findChild<RulesDialog *>();
    QVERIFY(dialog);
    dialog->showRule(u"share-of-budget"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"ruleState"_s)->text().contains(*m_reason));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"ruleSwitch"_s), Qt::LeftButton);
    QCOMPARE(m_asked.size(), 1);
    QVERIFY(remarkOf(report(1), ruleSubject(u"share-of-budget"_s), ruleOffPart()).isEmpty());
    QVERIFY(choose(u"share-of-budget"_s));
    find<QAction>(u"undo"_s)->trigger();
    QTRY_VERIFY(!choose(u"share-of-budget"_s));
    for (size_t i : {0, 1})
        QCOMPARE(remarkOf(report(i), ruleSubject(u"share-of-budget"_s), ruleOffPart()), m_reason);
}

void ProblemsWindowTest::listsTheRules()
{
    QVERIFY(m_fixture->open(sample));
    RulesModel rulesModel(*window().project());
    QAbstractItemModelTester tester(&rulesModel);
    QCOMPARE(rulesModel.rowCount(), int(rules().size()));
    RulesDialog dialog(*window().project());
    dialog.show();
    auto *list = dialog.findChild<QTreeView *>(u"rulesList"_s);
    QVERIFY(list->currentIndex().isValid());
    dialog.findChild<QLineEdit *>(u"rulesFilter"_s)->setText(u"SHARE-OF"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    dialog.showRule(u"finance-total"_s); // the filter would hide it
    QCOMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), u"finance-total"_s);
    QCOMPARE(dialog.findChild<QLabel *>(u"ruleWhy"_s)->text(), ruleNamed(u"finance-total")->why.translated());
    // The box asks; until the project has answered it stays as it is.
    QSignalSpy asked(&dialog, &RulesDialog::switchRequested);
    const QModelIndex box = list->currentIndex().siblingAtColumn(0);
    list->model()->setData(box, Qt::Unchecked, Qt::CheckStateRole);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"finance-total"_s);
    QCOMPARE(asked.first().at(1).toBool(), false);
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(window().project()->commit(
        report().id, *setRemarkIntent(report(), ruleSubject(u"finance-total"_s), ruleOffPart(), u"never adds up"_s)));
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(dialog.findChild<QLabel *>(u"ruleState"_s)->text().contains(u"never adds up"_s));
    QVERIFY(box.data(Qt::AccessibleTextRole).toString().contains(u"off"_s));
}

void ProblemsWindowTest::mendsWhatAFixCanMend()
{
    QVERIFY(m_fixture->open(sample));
    const QString right = report().cell(RowId(areaRow), Column::AvailableShare)->value().written();
    set(areaRow, Column::AvailableShare, u"12.00%"_s);
    QVERIFY(choose(u"share-of-budget"_s));
    const std::unique_ptr<QMenu> menu(view().makeMenu());
    QVERIFY(menu->findChild<QAction *>(u"fix-0"_s));
    auto *fix = find<QPushButton>(u"fix-0"_s);
    QVERIFY(fix && fix->isEnabled());
    const QString words = fix->text();
    QVERIFY2(words.contains(right), qPrintable(words));
    QCOMPARE(report().cell(RowId(areaRow), Column::AvailableShare)->value().written(), u"12.00%"_s); // not unasked
    const int steps = window().project()->historySize();
    QTest::mouseClick(fix, Qt::LeftButton);
    QCOMPARE(report().cell(RowId(areaRow), Column::AvailableShare)->value().written(), right);
    QCOMPARE(window().project()->historySize(), steps + 1);
    QVERIFY(!choose(u"share-of-budget"_s));
    find<QAction>(u"undo"_s)->trigger();
    QTRY_VERIFY(choose(u"share-of-budget"_s));
    // From the menu; then it is said, and the walk has gone on.
    const std::unique_ptr<QMenu> again(view().makeMenu());
    again->findChild<QAction *>(u"fix-0"_s)->trigger();
    QCOMPARE(report().cell(RowId(areaRow), Column::AvailableShare)->value().written(), right);
    QVERIFY(find<QLabel>(u"problemsSaid"_s)->text().contains(words));
    QVERIFY(!find<QLabel>(u"problemsSaid"_s)->isHidden());
}

void ProblemsWindowTest::tabGoesFromTheListToWhatCanBeDone()
{
    QVERIFY(m_fixture->open(sample));
    set(u"outcome-8/8.2/idps"_s, Column::Actual, u"150%"_s);
    QVERIFY(choose(u"percent-fraction"_s));
    find<QTreeView>(u"problemList"_s)->setFocus();
    QStringList passed;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        passed << QApplication::focusWidget()->objectName();
    }
    QCOMPARE(passed, QStringList({u"fix-0"_s, u"goToProblemButton"_s, u"acceptProblemButton"_s,
                                  u"switchOffRuleButton"_s, u"problemRule"_s}));
}

void ProblemsWindowTest::goesToTheWords()
{
    QByteArray text = manyRows(10);
    text += "2.2 Age, Gender and Diversity\n\nThey reached 128,00 people in two towns.\n";
    m_fixture->write(u"words.txt"_s, text);
    QVERIFY(m_fixture->open(m_fixture->path(u"words.txt"_s)));
    find<QAction>(u"check"_s)->trigger();
    QVERIFY(choose(u"number-malformed"_s));
    QTest::mouseClick(find<QPushButton>(u"goToProblemButton"_s), Qt::LeftButton);
    QString selected;
    for (int i = 0; i < 50 && selected.isEmpty(); ++i) {
        QTest::qWait(10);
        for (const NarrativeEditor *editor : window().page()->page()->findChildren<NarrativeEditor *>())
            selected += editor->textCursor().selectedText();
    }
    QVERIFY2(selected.contains(u"128,00"_s), qPrintable(selected));
    QVERIFY(find<QPushButton>(u"goToOtherPlaceButton"_s)->isHidden()); // it tells of one place only
}

void ProblemsWindowTest::goesToBothPlacesOfAConflict()
{
    QVERIFY(m_fixture->open(sample));
    const QString id = window().page()->firstPageOf(report());
    QVERIFY(window().page()->showSection(report().id, id));
    Finding conflict;
    conflict.severity = Severity::Warning;
    conflict.rule = u"number-repeated"_s;
    conflict.message = Message("Two numbers");
    conflict.section = u"1.1"_s;
    conflict.spans = {{u"1.1"_s, ParagraphRole::Narrative, 0, 0, 8}, {u"1.3"_s, ParagraphRole::Narrative, 0, 4, 5}};
    model().setFindings(report().id, {conflict});
    QVERIFY(choose(conflict.rule));
    const auto selected = [this](const TextSpan &span) {
        const QString words = report().section(span.section)->list(span.role)[0].text.mid(span.from, span.length);
        for (const NarrativeEditor *editor : window().page()->page()->findChildren<NarrativeEditor *>()) {
            if (editor->textCursor().selectedText() == words)
                return window().page()->sectionId() == span.section;
        }
        return false;
    };
    find<QAction>(u"goToProblem"_s)->trigger();
    QTRY_VERIFY(selected(conflict.spans[0]));
    auto *other = find<QPushButton>(u"goToOtherPlaceButton"_s);
    QVERIFY(!other->isHidden());
    other->click();
    QTRY_VERIFY(selected(conflict.spans[1]));
}

void ProblemsWindowTest::summarisesOnTheFirstPage()
{
    QVERIFY(m_fixture->open(sample));
    set(areaRow, Column::AvailableShare, u"12.00%"_s);
    QVERIFY(window().page()->showSection(report().id, PageView::firstPageOf(report())));
    auto *summary = find<SummaryPanel>(u"summary"_s);
    QVERIFY(summary);
    QTRY_VERIFY(find<SummaryLink>(u"summary-error"_s));
    QCOMPARE(find<SummaryLink>(u"summary-error"_s)->text().section(u' ', 0, 0),
             QString::number(model().count(Severity::Error)));
    // Every row is counted once.
    const SummaryFacts facts = summaryFacts(report(), check(report()), 0, {});
    QCOMPARE(std::accumulate(facts.progress.begin(), facts.progress.end(), 0), int(report().indicators.size()));
    QVERIFY(find<SummaryLink>(u"summary-met"_s)->text().contains(QString::number(facts.progress[0])));
    QVERIFY(find<SummaryLink>(u"summaryBudget"_s)->text().contains(u"USD"_s));
    // With keys to the group of the list …
    find<SummaryLink>(u"summary-error"_s)->setFocus();
    QTest::keyClick(find<SummaryLink>(u"summary-error"_s), Qt::Key_Return);
    QTRY_COMPARE(find<QTreeView>(u"problemList"_s)->currentIndex().data(ProblemsTree::GroupKeyRole).toString(),
                 u"error"_s);
    QVERIFY(view().isVisible());
    // … with a click to the Total, and to the worst problem.
    QTest::mouseClick(find<SummaryLink>(u"summaryBudget"_s), Qt::LeftButton);
    QTRY_COMPARE(window().page()->sectionId(), u"3.1"_s);
    QVERIFY(!find<SummaryPanel>(u"summary"_s)); // only on the first page
    QVERIFY(window().page()->showSection(report().id, PageView::firstPageOf(report())));
    QTRY_VERIFY(find<SummaryLink>(u"summaryWorst-0"_s));
    QTest::mouseClick(find<SummaryLink>(u"summaryWorst-0"_s), Qt::LeftButton);
    QTRY_VERIFY(tree().walkNumber(find<QTreeView>(u"problemList"_s)->currentIndex()) >= 0);
    // Rows that stand in one way are listed.
    QVERIFY(window().page()->showSection(report().id, PageView::firstPageOf(report())));
    QTRY_VERIFY(find<SummaryLink>(u"summary-met"_s));
    QTest::mouseClick(find<SummaryLink>(u"summary-met"_s), Qt::LeftButton);
    QTRY_VERIFY(find<QMenu>(u"summaryMenu"_s));
    QCOMPARE(find<QMenu>(u"summaryMenu"_s)->actions().size(), facts.progress[0]);
    find<QMenu>(u"summaryMenu"_s)->close();
}

void ProblemsWindowTest::summaryFollowsEdits()
{
    QVERIFY(m_fixture->open(sample));
    QVERIFY(window().page()->showSection(report().id, PageView::firstPageOf(report())));
    QTRY_VERIFY(find<SummaryLink>(u"summary-met"_s));
    QVERIFY(!find<SummaryLink>(u"summaryAccepted"_s));
    const QString met = find<SummaryLink>(u"summary-met"_s)->text();
    const auto row = std::ranges::find_if(report().indicators, [&](const IndicatorRow &each) {
        return ProgressRules(report()).of(each).state == ProgressState::Met;
    });
    QVERIFY(row != report().indicators.end());
    find<SummaryLink>(u"summary-met"_s)->setFocus();
    const auto edit = setCellIntent(report(), row->id, Column::Actual, u"Unknown"_s);
    QVERIFY(edit);
    QVERIFY(window().project()->commit(report().id, *edit));
    QTRY_VERIFY(find<SummaryLink>(u"summary-met"_s)->text() != met);
    QVERIFY(find<SummaryLink>(u"summary-met"_s)->hasFocus());
    set(areaRow, Column::AvailableShare, u"12.00%"_s);
    QVERIFY(choose(u"share-of-budget"_s));
    find<QAction>(u"acceptProblem"_s)->trigger();
    QTRY_VERIFY(find<SummaryLink>(u"summaryAccepted"_s));
}

QTEST_MAIN(ProblemsWindowTest)
#include "ProblemsWindowTest.moc"
