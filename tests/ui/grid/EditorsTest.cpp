// SPDX-License-Identifier: GPL-3.0-or-later
#include "GridWindow.h"

#include "ui/grid/CellEditors.h"
#include "ui/grid/RefusalBubble.h"
#include "ui/look/Look.h"

#include <QMenu>

using namespace outturn;

namespace {

/// A row for each kind of cell: percent, people, days, a scale; and money in the finance table.
const QByteArray text =
    "Annual Results Report\n2023\nExampleland\n\n"
    "Section 2: Results\n\n2.1. Outcomes and Achievements\n\n"
    "7. Outcome Area: Community Engagement and Women's Empowerment\n\n"
    "Indicators\tPopulation Type\tStrategy Baseline\tTarget (2023)\tActual (2023)\n"
    "7.3 Proportion of women participating in leadership/management structures\tIDPs\tUnknown\t50.00%\t55.56%\n"
    "9.8 Number of people who were received\tReturnees\t1,250\t\t21,296\n"
    "7.1 Extent participation of displaced and stateless people across programme phases is supported.\tIDPs"
    "\tUnknown\tExtensive: \u2265 70 points\tModerate: 40-69 points\n\n"
    "Section 3: Resources\n\n3.1 Financial Data\n\n"
    "Outcome Area\tFinal Budget\tFunds Available\tFunds Available as % of Budget\tExpenditure\t"
    "Expenditure as % of Funds Available\n"
    "OA7: Community\t2,121,606\t815,433\t38.43%\t815,433\t100.00%\n"
    "Total\t2,121,606\t821,297\t38.71%\t815,433\t99.29%\n";

} // namespace

class EditorsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<GridFixture> m_fixture;
    std::unique_ptr<GridWindow> m_window;

    void open(Table::Kind kind, const QString &locale = u"en_US"_s)
    {
        m_fixture = std::make_unique<GridFixture>(text);
        m_window = GridWindow::ofTable(*m_fixture, kind, locale);
    }
    QWidget *editor() const { return m_window->grid->findChild<QWidget *>(u"cellEditor"_s); }
    RefusalBubble *bubble() const { return m_window->findChild<RefusalBubble *>(); }
    void type(const QString &words) const
    {
        for (const QChar c : words)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }

private Q_SLOTS:
    void initTestCase() { Look::apply(*qApp, Theme::Light); }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
        qApp->setLayoutDirection(Qt::LeftToRight);
    }

    void typedInTheirOwnWay_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<Table::Kind>("kind");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept"); ///< empty: refused
        const auto indicators = Table::Kind::Indicators, finances = Table::Kind::Finances;
        const auto row = [&](const char *name, const QString &locale, Table::Kind kind, int at, int column,
                             const QString &typed, const QString &kept) {
            QTest::newRow(name) << locale << kind << at << column << typed << kept;
        };
        row("percent, English", u"en_US"_s, indicators, 0, 5, u"32.65"_s, u"32.65%"_s);
        row("percent, German", u"de_DE"_s, indicators, 0, 5, u"32,65 %"_s, u"32.65%"_s);
        row("percent, German, a point", u"de_DE"_s, indicators, 0, 5, u"32.65"_s, {});
        row("percent, French", u"fr_FR"_s, indicators, 0, 5, u"32,65\u00a0%"_s, u"32.65%"_s);
        row("percent, French, a keypad's point", u"fr_FR"_s, indicators, 0, 5, u"32.65"_s, u"32.65%"_s);
        row("percent, Arabic digits", u"ar_EG"_s, indicators, 0, 5, u"\u0663\u0662\u066b\u0666\u0665\u066a"_s,
            u"32.65%"_s);
        row("percent, words", u"en_US"_s, indicators, 0, 5, u"a third"_s, {});
        row("percent, below zero", u"en_US"_s, indicators, 0, 5, u"-1"_s, {});
        row("people, English", u"en_US"_s, indicators, 1, 5, u"22,000"_s, u"22,000"_s);
        row("people, German", u"de_DE"_s, indicators, 1, 5, u"22.000"_s, u"22,000"_s);
        row("people, German, half of one", u"de_DE"_s, indicators, 1, 5, u"22,5"_s, {});
        row("people, French", u"fr_FR"_s, indicators, 1, 5, u"22\u202f000"_s, u"22,000"_s);
        row("people, Swiss", u"de_CH"_s, indicators, 1, 5, u"22\u2019000"_s, u"22,000"_s);
        row("people, Hindi", u"hi_IN"_s, indicators, 1, 5, u"1,22,000"_s, u"122,000"_s);
        row("people, Arabic digits", u"ar_EG"_s, indicators, 1, 5, u"\u0662\u0662\u066c\u0660\u0660\u0660"_s,
            u"22,000"_s);
        row("people, a percent", u"en_US"_s, indicators, 1, 5, u"5%"_s, {});
        row("people, groups of two", u"en_US"_s, indicators, 1, 5, u"22,00"_s, {});
        row("scale, a level's name", u"en_US"_s, indicators, 2, 5, u"extensive"_s, u"Extensive: \u2265 70 points"_s);
        row("scale, a number", u"en_US"_s, indicators, 2, 5, u"45"_s, {});
        row("unknown", u"fr_FR"_s, indicators, 1, 5, u"unknown"_s, u"Unknown"_s);
        row("population, a known one", u"en_US"_s, indicators, 0, 2, u"Returnees"_s, u"Returnees"_s);
        row("population, another", u"en_US"_s, indicators, 0, 2, u"Seafarers"_s, u"Seafarers"_s);
        row("money, English", u"en_US"_s, finances, 0, 1, u"2,121,607"_s, u"2,121,607"_s);
        row("money, German", u"de_DE"_s, finances, 0, 1, u"2.121.607"_s, u"2,121,607"_s);
        row("money, below zero", u"en_US"_s, finances, 0, 1, u"-5"_s, u"-5"_s);
        row("money, words", u"en_US"_s, finances, 0, 1, u"lots"_s, {});
    }

    void typedInTheirOwnWay()
    {
        QFETCH(QString, locale);
        QFETCH(Table::Kind, kind);
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        if (locale.startsWith(u"ar"_s))
            qApp->setLayoutDirection(Qt::RightToLeft);
        open(kind, locale);
        const QString before = m_window->shown(row, column);
        m_window->at(row, column);
        m_window->key(Qt::Key_F2);
        m_window->key(Qt::Key_A, Qt::ControlModifier);
        type(typed);
        m_window->key(Qt::Key_Return);
        if (!kept.isEmpty()) {
            QCOMPARE(m_window->shown(row, column), kept);
            QTRY_VERIFY(!editor());
            return;
        }
        QCOMPARE(m_window->shown(row, column), before);
        QVERIFY(editor());
        QCOMPARE(editorText(editor()), typed);
        QVERIFY(bubble() && bubble()->isVisible());
        QCOMPARE(m_window->steps(), 0);
    }

    void whatWouldBeRightIsWrittenTheirWay()
    {
        open(Table::Kind::Indicators, u"de_DE"_s);
        m_window->at(1, 5);
        type(u"viele"_s);
        m_window->key(Qt::Key_Return);
        QVERIFY(bubble());
        QVERIFY2(bubble()->accessibleName().contains(u"21.296"_s), qPrintable(bubble()->accessibleName()));
        QVERIFY(m_window->model->index(0, 5).data(Qt::ToolTipRole).toString().contains(u"32,65%"_s));
    }

    void theUnitStandsBehind_data()
    {
        QTest::addColumn<Table::Kind>("kind");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::newRow("percent") << Table::Kind::Indicators << 0 << 5;
        QTest::newRow("people") << Table::Kind::Indicators << 1 << 5;
        QTest::newRow("money") << Table::Kind::Finances << 0 << 1;
    }

    void theUnitStandsBehind()
    {
        QFETCH(Table::Kind, kind);
        QFETCH(int, row);
        QFETCH(int, column);
        open(kind);
        m_window->at(row, column);
        m_window->key(Qt::Key_F2);
        auto *line = qobject_cast<QLineEdit *>(editor());
        QVERIFY(line);
        line->setText(u"5"_s);
        const int with = line->textMargins().right();
        line->setText(u"Unknown"_s);
        QVERIFY(line->textMargins().right() < with);
        QVERIFY(line->geometry().right() <= m_window->grid->viewport()->width());
    }

    void unknownIsCompletedAndListed()
    {
        open(Table::Kind::Indicators);
        m_window->at(0, 5);
        type(u"unk"_s);
        QCOMPARE(editorText(editor()), u"unknown"_s);
        m_window->key(Qt::Key_Return);
        QCOMPARE(m_window->shown(0, 5), u"Unknown"_s);
        QTRY_VERIFY(!editor());

        const auto choose = [this] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QTest::keyClick(menu, Qt::Key_Return);
            m_window->activateWindow();
            editor()->setFocus();
        };
        m_window->at(1, 5);
        m_window->key(Qt::Key_F2);
        m_window->key(Qt::Key_Down, Qt::AltModifier);
        choose();
        QCOMPARE(editorText(editor()), u"Unknown"_s);
        m_window->key(Qt::Key_Return);
        QCOMPARE(m_window->shown(1, 5), u"Unknown"_s);
        QTRY_VERIFY(!editor());

        m_window->at(1, 3);
        m_window->key(Qt::Key_F2);
        auto *line = qobject_cast<CellLineEdit *>(editor());
        QVERIFY(line && !line->listRect().isEmpty());
        QTest::mouseClick(line, Qt::LeftButton, {}, line->listRect().center());
        choose();
        m_window->key(Qt::Key_Return);
        QCOMPARE(m_window->shown(1, 3), u"Unknown"_s);
    }

    void aTitleKnowsNoUnknown()
    {
        open(Table::Kind::Indicators);
        m_window->at(0, 1);
        m_window->key(Qt::Key_F2);
        QVERIFY(qobject_cast<QPlainTextEdit *>(editor()));
        m_window->key(Qt::Key_Escape);
        QTRY_VERIFY(!editor());
        m_window->at(0, 0);
        m_window->key(Qt::Key_F2);
        const auto *line = qobject_cast<CellLineEdit *>(editor());
        QVERIFY(line && line->listRect().isEmpty());
    }

    void populationsAreListed()
    {
        open(Table::Kind::Indicators);
        m_window->at(0, 2);
        m_window->key(Qt::Key_F2);
        const auto *box = qobject_cast<QComboBox *>(editor());
        QVERIFY(box && box->findText(u"Returnees"_s) >= 0);
        QCOMPARE(box->findText(u"Unknown"_s), -1);
    }
};

QTEST_MAIN(EditorsTest)
#include "EditorsTest.moc"
