// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of the narrative and the cells that they are about, in the real window.
#include "WindowFixture.h"

#include "app/edit/Intents.h"
#include "ui/grid/GridView.h"
#include "ui/grid/TableModel.h"
#include "ui/page/NarrativeEditor.h"
#include "ui/page/PageView.h"
#include "ui/page/SectionPage.h"
#include "ui/page/SentenceOffer.h"
#include "ui/page/SummaryLink.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTextBlock>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

const RowId survivors(u"outcome-4/4.3/refugees-and-asylum-seekers"_s);

QByteArray statedTwice()
{
    return "Annual Results Report\n\n2023\n\nNorland\n\n"
           "Section 2: Results\n\n2.1 Outcomes and Achievements\n\n"
           "4. Outcome Area: Gender-based Violence\n\n"
           "Services reach those who need them.\n\n"
           "Indicators\tPopulation Type\tStrategy Baseline\tTarget (2023)\tActual (2023)\n"
           "4.3 Proportion of survivors who are satisfied with GBV case management services\tRefugees and "
           "Asylum-seekers\t60.00%\t90.00%\t97.73%\n\n"
           "Progress Against the Desired Outcome\n\n"
           "Work went on in every district. Of the survivors who were asked, 98 per cent were satisfied with GBV case "
           "management services.\n\n"
           "Section 4: Lessons Learned\n\n4.1 Lessons Learned and Future Outlook\n\n"
           "Trust takes time. That 97.7 percent of survivors were satisfied with GBV case management services is owed "
           "to staff who stayed.\n";
}

} // namespace

class LinkedNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->write(u"norland.txt"_s, statedTwice());
        QVERIFY(m_fixture->open(m_fixture->path(u"norland.txt"_s)));
        QVERIFY(page()->showSection(report().id, section(u"Gender-based"_s)));
    }

    void cleanup() { m_fixture.reset(); }

    void leadToTheirCellAndBack()
    {
        QVERIFY(goTo(u"98 per cent"_s));
        QVERIFY2(m_fixture->window->statusBar()->currentMessage().contains(u"4.3 Proportion of survivors"_s),
                 qPrintable(m_fixture->window->statusBar()->currentMessage()));
        QVERIFY(m_fixture->window->statusBar()->currentMessage().contains(u"Actual: 97.73%"_s));
        press(Qt::Key_F12);
        QTRY_VERIFY(grid() && grid()->hasFocus());
        QCOMPARE(grid()->grid()->rowId(grid()->currentIndex().row()), survivors);
        QCOMPARE(grid()->grid()->columnAt(grid()->currentIndex().column()), Column::Actual);
        const QString told = grid()->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(told.contains(u"Stated in the narrative 2 time"_s), qPrintable(told));
        // Two sentences state it: one is chosen from a list, and stands in another section.
        press(Qt::Key_F12);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QCOMPARE(menu->actions().size(), 2);
        QVERIFY(menu->actions().at(1)->text().contains(u"97.7 percent"_s));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(page()->sectionId(), section(u"Future Outlook"_s));
        QTRY_VERIFY(editor() && editor()->textCursor().selectedText().startsWith(u"97.7"_s));
        m_fixture->window->activateWindow(); // nothing does that here after a menu
        QTRY_VERIFY(editor()->hasFocus());
        press(Qt::Key_F12);
        QTRY_VERIFY(grid() && grid()->hasFocus());
        QCOMPARE(page()->page()->sectionId(), section(u"Gender-based"_s));
    }

    void nothingThereSaysSo()
    {
        editor()->setFocus();
        press(Qt::Key_F12);
        QVERIFY(m_fixture->window->statusBar()->currentMessage().contains(u"No number"_s));
    }

    void typingShiftsMarksUntilTheyAreCheckedAgain()
    {
        QVERIFY(goTo(u"98 per cent"_s));
        NarrativeEditor *own = editorWith(u"98 per cent"_s);
        QTextCursor cursor = own->textCursor();
        cursor.movePosition(QTextCursor::StartOfBlock);
        own->setTextCursor(cursor);
        QTest::keyClicks(own, u"So: "_s);
        QVERIFY(own->hasPending());
        QVERIFY(!own->markAtCursor());
        place(own, u"98 per cent"_s, 1);
        QVERIFY(own->markAtCursor());
        own->commit();
        place(own, u"98 per cent"_s, 1);
        QTRY_VERIFY(own->markAtCursor());
        QCOMPARE(own->toPlainText().mid(own->toPlainText().indexOf(u"98"), 2), u"98"_s);
    }

    void aPageThatIsBuiltBeforeTheCheckMarksNoWrongWords()
    {
        QVERIFY(goTo(u"98 per cent"_s));
        const QString there = section(u"Future Outlook"_s);
        const QString before = report().section(there)->paragraphs.first().text;
        const auto at = static_cast<int>(before.indexOf(u"97.7"_s));
        const auto edit = setParagraphsIntent(report(), there, ParagraphRole::Narrative, {u"As we saw: "_s + before});
        QVERIFY(edit && m_fixture->window->project()->commit(report().id, *edit));
        QVERIFY(page()->showSection(report().id, there));
        NarrativeEditor *own = editorWith(u"97.7 percent"_s);
        QVERIFY(own);
        QTextCursor cursor(own->document());
        cursor.setPosition(at + 2);
        own->setTextCursor(cursor);
        QVERIFY(!own->markAtCursor());
        place(own, u"97.7 percent"_s, 2);
        QTRY_VERIFY(own->markAtCursor());
    }

    void sentencesAreOfferedForUpdate()
    {
        QVERIFY(goTo(u"98 per cent"_s)); // they are known
        QVERIFY(page()->showCell(report().id, survivors, Column::Actual));
        QTRY_VERIFY(grid()->hasFocus());
        QVERIFY(offer()->isHidden());
        type(u"91.25"_s);
        QTRY_VERIFY(offer()->isVisible());
        QVERIFY2(words().startsWith(u"2 sentence"_s) && words().contains(u"4.3"_s), qPrintable(words()));
        QVERIFY(grid()->hasFocus()); // who types on is not held up
        QVERIFY(page()->viewport()->geometry().bottom() < offer()->geometry().top());
        button("showSentences")->click();
        QVERIFY(offer()->isOpen());
        const auto ticks = offer()->findChildren<QCheckBox *>();
        QCOMPARE(ticks.size(), 2);
        QVERIFY(ticks.at(0)->isChecked() && ticks.at(1)->isChecked());
        QVERIFY(ticks.at(0)->hasFocus());
        // By the keyboard: a sentence, its place, the next, and then what is to be done.
        QList<QWidget *> way;
        for (int i = 0; i < 6; ++i) {
            way << QApplication::focusWidget();
            press(Qt::Key_Tab);
        }
        QCOMPARE(way.at(0), ticks.at(0));
        QVERIFY(qobject_cast<SummaryLink *>(way.at(1)));
        QCOMPARE(way.at(2), ticks.at(1));
        QCOMPARE(way.at(4), button("updateSentences"));
        QCOMPARE(way.at(5), button("notNow"));
        QVERIFY2(ticks.at(0)->accessibleName().contains(u"91 per cent"_s), qPrintable(ticks.at(0)->accessibleName()));
        QVERIFY2(ticks.at(1)->accessibleName().contains(u"91.3 percent"_s) ||
                     ticks.at(1)->accessibleName().contains(u"91.2 percent"_s),
                 qPrintable(ticks.at(1)->accessibleName()));
        button("updateSentences")->setFocus();
        const int steps = m_fixture->window->project()->undoable();
        button("updateSentences")->click();
        QVERIFY(offer()->isHidden());
        QVERIFY(grid()->hasFocus());
        QCOMPARE(m_fixture->window->project()->undoable(), steps + 1);
        QVERIFY(text(u"Progress Against"_s).contains(u"91 per cent"_s));
        QVERIFY(!text(u"Future Outlook"_s).contains(u"97.7"_s));
        // The paragraph on the page says it, too.
        QTRY_VERIFY(editorWith(u"91 per cent"_s));
        // Undone as one; no offer answers that.
        QVERIFY(m_fixture->window->project()->undo());
        QVERIFY(text(u"Progress Against"_s).contains(u"98 per cent"_s));
        QVERIFY(text(u"Future Outlook"_s).contains(u"97.7 percent"_s));
        QVERIFY(offer()->isHidden());
        QVERIFY(m_fixture->window->project()->undo());
        QVERIFY(offer()->isHidden());
    }

    void aStepOfManyCellsIsOneOffer()
    {
        QVERIFY(goTo(u"98 per cent"_s));
        Project &project = *m_fixture->window->project();
        std::vector<ReportEdit> step;
        for (const auto &[column, words] : {std::pair(Column::Target, u"95.00%"_s), {Column::Actual, u"91.25%"_s}})
            step.push_back({report().id, SetCell{survivors, column, report().cell(survivors, column)->value(),
                                                 Value::fromWritten(words, Unit::Percent)}});
        QVERIFY(project.commit(step));
        QTRY_VERIFY(offer()->isVisible());
        button("showSentences")->click();
        QCOMPARE(offer()->findChildren<QCheckBox *>().size(), 2);
        QVERIFY(project.undo());
        QVERIFY(offer()->isHidden());
        QVERIFY(project.redo()); // nobody typed anything
        QVERIFY(offer()->isHidden());
    }

    void onlyWhatIsTicked()
    {
        QVERIFY(goTo(u"98 per cent"_s));
        QVERIFY(page()->showCell(report().id, survivors, Column::Actual));
        QTRY_VERIFY(grid()->hasFocus());
        type(u"91.25"_s);
        QTRY_VERIFY(offer()->isVisible());
        button("showSentences")->click();
        const auto ticks = offer()->findChildren<QCheckBox *>();
        ticks.at(0)->setChecked(false);
        ticks.at(1)->setChecked(false);
        QVERIFY(!button("updateSentences")->isEnabled());
        ticks.at(1)->setChecked(true);
        button("updateSentences")->click();
        QVERIFY(text(u"Progress Against"_s).contains(u"98 per cent"_s));
        QVERIFY(!text(u"Future Outlook"_s).contains(u"97.7"_s));
    }

    void anOfferGoesAway_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"not now", "Esc inside", "Esc in the grid", "undo", "another value that they state"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void anOfferGoesAway()
    {
        QFETCH(QString, how);
        QVERIFY(goTo(u"98 per cent"_s));
        QVERIFY(page()->showCell(report().id, survivors, Column::Actual));
        QTRY_VERIFY(grid()->hasFocus());
        type(u"91.25"_s);
        QTRY_VERIFY(offer()->isVisible());
        if (how == u"not now") {
            button("notNow")->click();
        } else if (how == u"Esc inside") {
            button("showSentences")->click();
            press(Qt::Key_Escape);
            QVERIFY(grid()->hasFocus());
        } else if (how == u"Esc in the grid") {
            press(Qt::Key_Escape);
        } else if (how == u"undo") {
            QVERIFY(m_fixture->window->project()->undo());
        } else {
            QVERIFY(page()->showCell(report().id, survivors, Column::Actual));
            type(u"97.73"_s);
        }
        QVERIFY(offer()->isHidden());
        QVERIFY(text(u"Progress Against"_s).contains(u"98 per cent"_s));
        // The page has its room again.
        QVERIFY(page()->viewport()->geometry().bottom() >= page()->height() - 2);
    }

    void aSentenceThatIsWrittenAnewLeavesTheOffer()
    {
        QVERIFY(goTo(u"98 per cent"_s));
        QVERIFY(page()->showCell(report().id, survivors, Column::Actual));
        QTRY_VERIFY(grid()->hasFocus());
        type(u"91.25"_s);
        type(u"92.4"_s); // and once more: the sentences still state what was before
        QTRY_VERIFY(offer()->isVisible());
        NarrativeEditor *own = editorWith(u"98 per cent"_s);
        place(own, u"98 per cent"_s, 0);
        own->setFocus();
        QTest::keyClicks(own, u"almost "_s);
        own->commit();
        button("showSentences")->click();
        const auto ticks = offer()->findChildren<QCheckBox *>();
        QCOMPARE(ticks.size(), 1);
        QVERIFY(ticks.first()->accessibleName().contains(u"92.4 percent"_s));
    }

private:
    PageView *page() const { return m_fixture->window->page(); }
    const Report &report() const { return m_fixture->window->project()->reports().front(); }
    GridView *grid() const { return page()->page()->findChild<GridView *>(); }
    SentenceOffer *offer() const { return page()->findChild<SentenceOffer *>(); }
    QPushButton *button(const char *name) const { return offer()->findChild<QPushButton *>(QLatin1StringView(name)); }
    QString words() const { return offer()->accessibleName(); }

    QString section(const QString &title) const
    {
        for (const Section &each : report().sections)
            if (each.title.contains(title))
                return each.id;
        return {};
    }

    QString text(const QString &title) const
    {
        QString all;
        for (const Paragraph &paragraph : report().section(section(title))->paragraphs)
            all += paragraph.text + u'\n';
        return all;
    }

    NarrativeEditor *editor() const
    {
        const auto editors = page()->page()->findChildren<NarrativeEditor *>();
        for (NarrativeEditor *each : editors)
            if (each->hasFocus())
                return each;
        return editors.value(0);
    }

    NarrativeEditor *editorWith(const QString &words) const
    {
        const auto editors = page()->page()->findChildren<NarrativeEditor *>();
        for (NarrativeEditor *each : editors)
            if (each->toPlainText().contains(words))
                return each;
        return nullptr;
    }

    static void place(NarrativeEditor *own, const QString &words, int inside)
    {
        QTextCursor cursor(own->document());
        cursor.setPosition(static_cast<int>(own->toPlainText().indexOf(words)) + inside);
        own->setTextCursor(cursor);
    }

    /// Puts the cursor into the words, once the checks know them.
    bool goTo(const QString &words)
    {
        NarrativeEditor *own = editorWith(words);
        if (!own)
            return false;
        own->setFocus();
        place(own, words, 1);
        return QTest::qWaitFor([own] { return own->markAtCursor() != nullptr; }, 5000);
    }

    void type(const QString &words)
    {
        for (const QChar letter : words)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        page()->showCell(report().id, survivors, Column::Actual);
    }

    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(LinkedNumbersTest)
#include "LinkedNumbersTest.moc"
