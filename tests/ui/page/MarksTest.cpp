// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Look.h"
#include "ui/page/NarrativeEditor.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QStatusTipEvent>
#include <QTextBlock>
#include <QToolTip>
#include <QtTest>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

const QString first = u"In the year 98 percent of survivors were satisfied."_s;
const QString second = u"Papers were given to 600 people, and to 470 of them in May."_s;
const QString arabic = u"حصل 98 بالمئة من الناجين على الدعم."_s;

NarrativeMark link(const QString &text, const QString &words)
{
    NarrativeMark mark;
    mark.from = static_cast<int>(text.indexOf(words));
    mark.length = static_cast<int>(words.size());
    mark.row = RowId(u"outcome-4/4.3/idps"_s);
    return mark;
}

NarrativeMark found(const QString &text, const QString &words, Severity severity, const QString &accepted = {})
{
    NarrativeMark mark = link(text, words);
    mark.row = {};
    Finding finding;
    finding.severity = severity;
    finding.rule = u"number-repeated"_s;
    finding.message = Message("two numbers");
    finding.accepted = accepted;
    mark.findings << finding;
    return mark;
}

/// A window that hears what the status bar would say.
class Host : public QWidget
{
public:
    QStringList said;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::StatusTip)
            said << static_cast<QStatusTipEvent *>(event)->tip();
        return QWidget::event(event);
    }
};

} // namespace

class MarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Look::apply(*qApp, Theme::Light);
        m_host = std::make_unique<Host>();
        m_host->resize(560, 300);
        m_editor = new NarrativeEditor(ParagraphRole::Narrative, m_host.get());
        m_editor->resize(560, 200);
        m_editor->setMarkWords([](const NarrativeMark &mark) {
            return mark.row.isEmpty() ? mark.findings.first().message.english() : u"leads to "_s + mark.row.text();
        });
        m_host->show();
        m_host->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
    }

    void cleanup() { m_host.reset(); }

    void areNoPartOfTheText()
    {
        show({first, second});
        const QString plain = m_editor->toHtml();
        mark();
        QCOMPARE(m_editor->toHtml(), plain);
        QVERIFY(!m_editor->hasPending());
        QVERIFY(!m_editor->document()->isUndoAvailable());
        QVERIFY(m_editor->extraSelections().isEmpty());
        at(first.indexOf(u"98") + 1);
        QVERIFY(m_editor->markAtCursor());
        QCOMPARE(m_editor->markAtCursor()->row.text(), u"outcome-4/4.3/idps"_s);
        at(2);
        QVERIFY(!m_editor->markAtCursor());
    }

    void staysUnderItsWords_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("removed");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("stays");
        const auto number = static_cast<int>(first.indexOf(u"98 percent")), end = number + 10;
        QTest::newRow("typed before") << 0 << 0 << u"Well: "_s << true;
        QTest::newRow("deleted before") << 0 << 3 << QString() << true;
        QTest::newRow("a paragraph before it") << 0 << 0 << u"New.\n"_s << true;
        QTest::newRow("typed behind") << static_cast<int>(first.size()) << 0 << u" More."_s << true;
        QTest::newRow("typed inside") << number + 1 << 0 << u"5"_s << false;
        QTest::newRow("a digit right before it") << number << 0 << u"1"_s << false;
        QTest::newRow("letters right behind it") << end << 0 << u"age"_s << false;
        QTest::newRow("deleted across its beginning") << number - 2 << 4 << QString() << false;
        QTest::newRow("deleted with everything") << 0 << static_cast<int>(first.size()) << QString() << false;
    }

    void staysUnderItsWords()
    {
        QFETCH(int, place);
        QFETCH(int, removed);
        QFETCH(QString, typed);
        QFETCH(bool, stays);
        show({first, second});
        mark();
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(place);
        cursor.setPosition(place + removed, QTextCursor::KeepAnchor);
        cursor.insertText(typed);
        QCOMPARE(marked(),
                 stays ? QStringList({u"98 percent"_s, u"600"_s, u"470"_s}) : QStringList({u"600"_s, u"470"_s}));
        // The check comes to the same paragraphs while one of them is still being written.
        mark();
        QCOMPARE(marked().contains(u"98 percent"_s), stays);
        QVERIFY(marked().contains(u"600"_s));
    }

    void isKnownDespiteSpacesTooMany_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("at the beginning") << 0;
        QTest::newRow("before a word") << static_cast<int>(first.indexOf(u"98 percent"));
        QTest::newRow("in the number's own words") << static_cast<int>(first.indexOf(u"98 percent")) + 3;
        QTest::newRow("at the end") << static_cast<int>(first.size());
    }

    // The report has the words without them, and what is found in it is new.
    void isKnownDespiteSpacesTooMany()
    {
        QFETCH(int, place);
        show({first, second});
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(place);
        cursor.insertText(place == first.size() ? u"  "_s : u" "_s);
        mark();
        QStringList words;
        for (const QString &each : marked())
            words << each.simplified();
        QCOMPARE(words, QStringList({u"98 percent"_s, u"600"_s, u"470"_s}));
    }

    void aParagraphThatSaysSomethingElseHasNone()
    {
        show({first, second});
        mark();
        m_editor->setParagraphs({Paragraph{u"In the year 12 percent of survivors were not."_s}, Paragraph{second}});
        mark();
        QCOMPARE(marked(), QStringList({u"600"_s, u"470"_s}));
        m_editor->setParagraphs({Paragraph{second}, Paragraph{first}}); // they changed places
        mark();
        QCOMPARE(marked(), QStringList({u"600"_s, u"470"_s, u"98 percent"_s}));
        // What the checks no longer say goes.
        m_editor->setMarks({{first, {}}, {second, {}}});
        QCOMPARE(marked(), QStringList());
    }

    void dotsAndWavesDiffer_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("light") << false << first << u"98 percent"_s;
        QTest::newRow("dark") << true << first << u"98 percent"_s;
        QTest::newRow("in Arabic") << false << arabic << u"98"_s;
    }

    void dotsAndWavesDiffer()
    {
        QFETCH(bool, dark);
        QFETCH(QString, text);
        QFETCH(QString, words);
        Look::apply(*qApp, dark ? Theme::Dark : Theme::Light);
        const Colours &colours = dark ? Look::dark() : Look::light();
        show({text});
        const QImage bare = picture();
        m_editor->setMarks({{text, {link(text, words)}}});
        const QRect dots = difference(bare, picture());
        m_editor->setMarks({{text, {found(text, words, Severity::Warning)}}});
        const QImage waved = picture();
        const QRect wave = difference(bare, waved);
        QVERIFY(dots.isValid() && wave.isValid());
        // A wave is higher than a line of dots: seen without any colour.
        QVERIFY2(wave.height() > dots.height(), qPrintable(u"%1 %2"_s.arg(wave.height()).arg(dots.height())));
        QVERIFY2(nearest(waved, wave, colours.warning) < 160,
                 qPrintable(QString::number(nearest(waved, wave, colours.warning))));
        // Under the words, not beside them.
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(static_cast<int>(text.indexOf(words)));
        const QRect from = m_editor->cursorRect(cursor);
        cursor.setPosition(cursor.position() + static_cast<int>(words.size()));
        const QRect to = m_editor->cursorRect(cursor);
        const int left = std::min(from.left(), to.left()), right = std::max(from.left(), to.left());
        QVERIFY2(wave.left() >= left - 4 && wave.right() <= right + 4,
                 qPrintable(u"%1…%2 under %3…%4"_s.arg(wave.left()).arg(wave.right()).arg(left).arg(right)));
        QVERIFY(wave.width() > (right - left) / 2);
        // Accepted, it is quiet again.
        m_editor->setMarks({{text, {found(text, words, Severity::Warning, u"so it is"_s)}}});
        QCOMPARE(difference(bare, picture()).height(), dots.height());
    }

    void tellsOfItselfToMouseKeyboardAndReaders()
    {
        show({first, second});
        mark();
        m_editor->setFocus();
        at(static_cast<int>(first.indexOf(u"98")) + 1);
        QCOMPARE(m_host->said.last(), u"leads to outcome-4/4.3/idps"_s);
        QCOMPARE(m_editor->accessibleDescription(), u"leads to outcome-4/4.3/idps"_s);
        at(0);
        QCOMPARE(m_host->said.last(), QString());
        QCOMPARE(m_editor->accessibleDescription(), u"“98 percent”: leads to outcome-4/4.3/idps"_s);
        at(static_cast<int>(first.size() + 1));
        QCOMPARE(m_editor->accessibleDescription(), u"“600”: two numbers\n“470”: two numbers"_s);

        const QPoint over = middleOf(static_cast<int>(first.indexOf(u"98")) + 1);
        QHelpEvent help(QEvent::ToolTip, over, m_editor->viewport()->mapToGlobal(over));
        QCoreApplication::sendEvent(m_editor->viewport(), &help);
        QCOMPARE(QToolTip::text(), u"leads to outcome-4/4.3/idps\nCtrl+click or F12 leads there."_s);
        QHelpEvent beside(QEvent::ToolTip, QPoint(5, 1), m_editor->viewport()->mapToGlobal(QPoint(5, 1)));
        QCoreApplication::sendEvent(m_editor->viewport(), &beside);
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void ctrlClickLeadsThere()
    {
        show({first, second});
        mark();
        QSignalSpy followed(m_editor, &NarrativeEditor::markFollowed);
        const QPoint number = middleOf(static_cast<int>(first.indexOf(u"98")) + 1);
        QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, Qt::NoModifier, number);
        QVERIFY(followed.isEmpty());
        QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, Qt::ControlModifier, number);
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed.first().first().value<NarrativeMark>().row.text(), u"outcome-4/4.3/idps"_s);
        QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(2));
        QCOMPARE(followed.size(), 1);
    }

private:
    void show(const QStringList &texts)
    {
        QList<Paragraph> paragraphs;
        for (const QString &text : texts)
            paragraphs << Paragraph{text};
        m_editor->setParagraphs(paragraphs);
    }

    void mark()
    {
        m_editor->setMarks(
            {{first, {link(first, u"98 percent"_s)}},
             {second, {found(second, u"600"_s, Severity::Warning), found(second, u"470"_s, Severity::Warning)}}});
    }

    /// The words that the marks stand under.
    QStringList marked()
    {
        QStringList words;
        const QString all = m_editor->toPlainText();
        bool inside = false;
        m_editor->setFocus();
        for (int position = 0; position <= all.size(); ++position) {
            at(position);
            const bool now = !m_host->said.isEmpty() && !m_host->said.last().isEmpty();
            if (now && !inside)
                words << QString();
            else if (now)
                words.last() += all.at(position - 1);
            inside = now;
        }
        return words;
    }

    void at(int position)
    {
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(position);
        m_editor->setTextCursor(cursor);
    }

    QPoint middleOf(int position)
    {
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(position);
        return m_editor->cursorRect(cursor).center() + QPoint(1, 0);
    }

    QImage picture()
    {
        m_editor->clearFocus();
        return m_editor->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }

    static QRect difference(const QImage &a, const QImage &b)
    {
        QRect rect;
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x)
                if (a.pixel(x, y) != b.pixel(x, y))
                    rect |= QRect(x, y, 1, 1);
        return rect;
    }

    /// How far the nearest pixel is from a colour, summed over red, green and blue.
    static int nearest(const QImage &image, const QRect &in, const QColor &colour)
    {
        int best = 1000;
        for (int y = in.top(); y <= in.bottom(); ++y) {
            for (int x = in.left(); x <= in.right(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                best = std::min(best, std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                                          std::abs(pixel.blue() - colour.blue()));
            }
        }
        return best;
    }

    std::unique_ptr<Host> m_host;
    NarrativeEditor *m_editor = nullptr;
};

QTEST_MAIN(MarksTest)
#include "MarksTest.moc"
