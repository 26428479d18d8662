// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/NarrativeEditor.h"
#include "ui/look/Look.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

using namespace outturn;
using namespace Qt::StringLiterals;

class NarrativeEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void handsOverAfterAPause();
    void handsOverOnFocusOutOnce();
    void showingIsNoTyping();
    void emptyLinesAreNoParagraphs();
    void cursorStaysWhereItIs();
    void keepsTypedTextWhenRefused();
    void pastesPlainParagraphs();
    void doesNotTakeFiles();
    void isAsHighAsItsText();
    void leavesUndoToTheWindow();
    void marksEditedParagraphs_data();
    void marksEditedParagraphs();
    void revealsARange();

private:
    static QList<Paragraph> paragraphs(const QStringList &texts, int edited = -1);
};

namespace {

struct Shown
{
    explicit Shown(NarrativeEditor &editor, int width = 500)
    {
        host.resize(width, 400);
        editor.setParent(&host);
        editor.resize(width, 100);
        other.setParent(&host);
        host.show();
        host.activateWindow();
        if (!QTest::qWaitForWindowActive(&host))
            qWarning("the window is not active");
    }
    ~Shown()
    {
        for (QObject *child : host.children())
            static_cast<QWidget *>(child)->setParent(nullptr);
    }
    QWidget host;
    QLineEdit other;
};

} // namespace

QList<Paragraph> NarrativeEditorTest::paragraphs(const QStringList &texts, int edited)
{
    QList<Paragraph> list;
    for (const QString &text : texts)
        list << Paragraph{text, {}, list.size() == edited};
    return list;
}

void NarrativeEditorTest::initTestCase()
{
    Look::apply(*qApp, Theme::Light);
}

void NarrativeEditorTest::handsOverAfterAPause()
{
    NarrativeEditor editor(ParagraphRole::Narrative);
    Shown shown(editor);
    editor.setParagraphs(paragraphs({u"One."_s, u"Two."_s}));
    QSignalSpy spy(&editor, &NarrativeEditor::committed);
    editor.setFocus();
    editor.moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor, u" More"_s);
    QVERIFY(editor.hasPending());
    QVERIFY(spy.isEmpty());
    QVERIFY(spy.wait(3000));
    QCOMPARE(spy.first().first().toStringList(), QStringList({u"One."_s, u"Two. More"_s}));
    QVERIFY(!editor.hasPending());
}

void NarrativeEditorTest::handsOverOnFocusOutOnce()
{
    NarrativeEditor editor(ParagraphRole::Narrative);
    Shown shown(editor);
    editor.setParagraphs(paragraphs({u"One."_s}));
    QSignalSpy spy(&editor, &NarrativeEditor::committed);
    editor.setFocus();
    QTest::keyClick(&editor, Qt::Key_A);
    shown.other.setFocus();
    QCOMPARE(spy.size(), 1);
    QTest::qWait(1100);
    editor.setFocus();
    shown.other.setFocus();
    QCOMPARE(spy.size(), 1);
}

void NarrativeEditorTest::showingIsNoTyping()
{
    NarrativeEditor editor(ParagraphRole::Narrative);
    QSignalSpy spy(&editor, &NarrativeEditor::committed);
    editor.setParagraphs(paragraphs({u"One."_s}));
    editor.setParagraphs(paragraphs({u"Another."_s}));
    editor.commit();
    QVERIFY(!editor.hasPending());
    QVERIFY(spy.isEmpty());
    QCOMPARE(editor.toPlainText(), u"Another."_s);
}

void NarrativeEditorTest::emptyLinesAreNoParagraphs()
{
    NarrativeEditor editor(ParagraphRole::Narrative);
    QSignalSpy spy(&editor, &NarrativeEditor::committed);
    editor.setParagraphs({});
    editor.insertPlainText(u"One.\n\n  \n  Two   words. \n"_s);
    editor.commit();
    QCOMPARE(spy.first().first().toStringList(), QStringList({u"One."_s, u"Two words."_s}));
    // What comes back for it does not move what is being written.
    const QString typed = editor.toPlainText();
    editor.setParagraphs(paragraphs({u"One."_s, u"Two words."_s}));
    QCOMPARE(editor.toPlainText(), typed);
}

void NarrativeEditorTest::cursorStaysWhereItIs()
{
    NarrativeEditor editor(ParagraphRole::Narrative);
    editor.setParagraphs(paragraphs({u"One two three."_s}));
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(7);
    editor.setTextCursor(cursor);
    editor.setParagraphs(paragraphs({u"One two three four."_s}));
    QCOMPARE(editor.textCursor().position(), 7);
    editor.setParagraphs(paragraphs({u"One"_s}));
    QCOMPARE(editor.textCursor().position(), 3);
}

void NarrativeEditorTest::keepsTypedTextWhenRefused()
{
    NarrativeEditor editor(ParagraphRole::Narrative);
    Shown shown(editor);
    editor.setParagraphs(paragraphs({u"One."_s}));
    editor.setFocus();
    QSignalSpy abandoned(&editor, &NarrativeEditor::abandoned);
    QTest::keyClick(&editor, Qt::Key_Escape);
    QVERIFY(abandoned.isEmpty());
    connect(&editor, &NarrativeEditor::committed, &editor, &NarrativeEditor::keepPending);
    QTest::keyClick(&editor, Qt::Key_A);
    editor.commit();
    QVERIFY(editor.hasPending());
    QSignalSpy again(&editor, &NarrativeEditor::committed);
    editor.commit();
    QCOMPARE(again.size(), 1);
    QTest::keyClick(&editor, Qt::Key_Escape);
    QCOMPARE(abandoned.size(), 1);
    QVERIFY(!editor.hasPending());
}

void NarrativeEditorTest::pastesPlainParagraphs()
{
    NarrativeEditor editor(ParagraphRole::Narrative);
    QSignalSpy spy(&editor, &NarrativeEditor::committed);
    QMimeData *data = new QMimeData;
    data->setHtml(u"<b>One</b><p>Two"_s);
    data->setText(u"One\r\n\r\n  Two\n"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    editor.paste();
    editor.commit();
    QCOMPARE(spy.first().first().toStringList(), QStringList({u"One"_s, u"Two"_s}));
    QVERIFY(!editor.toHtml().contains(u"font-weight:700"_s));
}

void NarrativeEditorTest::doesNotTakeFiles()
{
    class Open : public NarrativeEditor
    {
    public:
        using NarrativeEditor::canInsertFromMimeData;
        using NarrativeEditor::NarrativeEditor;
    } editor(ParagraphRole::Narrative);
    QMimeData files;
    files.setUrls({QUrl(u"file:///a.txt"_s)});
    QVERIFY(!editor.canInsertFromMimeData(&files));
    QMimeData words;
    words.setText(u"words"_s);
    QVERIFY(editor.canInsertFromMimeData(&words));
}

void NarrativeEditorTest::isAsHighAsItsText()
{
    NarrativeEditor editor(ParagraphRole::Statement);
    Shown shown(editor);
    editor.setParagraphs(paragraphs({u"One line."_s}));
    const int line = editor.fontMetrics().height();
    QVERIFY2(editor.height() < line * 2, qPrintable(QString::number(editor.height())));
    QVERIFY(editor.height() > line);
    editor.setParagraphs(paragraphs({u"Many words. "_s.repeated(100).trimmed()}));
    QVERIFY(editor.height() > line * 8);
    QVERIFY(NarrativeEditor::widest() > 700 && NarrativeEditor::widest() < 760);
}

void NarrativeEditorTest::leavesUndoToTheWindow()
{
    NarrativeEditor editor(ParagraphRole::Narrative);
    Shown shown(editor);
    int undone = 0;
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    shown.host.addAction(&undo);
    connect(&undo, &QAction::triggered, &editor, [&] { ++undone; });
    editor.setFocus();
    QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1);
    // Tab leaves, as in every field of the page.
    QTest::keyClick(&editor, Qt::Key_Tab);
    QVERIFY(!editor.hasFocus());
}

void NarrativeEditorTest::marksEditedParagraphs_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("words");
    QTest::newRow("left to right") << Qt::LeftToRight << u"One"_s;
    QTest::newRow("right to left") << Qt::RightToLeft << u"واحد"_s;
    QTest::newRow("an English report in an Arabic window") << Qt::LeftToRight << u"One"_s;
}

void NarrativeEditorTest::marksEditedParagraphs()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QString, words);
    NarrativeEditor editor(ParagraphRole::Narrative);
    editor.setLayoutDirection(Qt::RightToLeft);
    Shown shown(editor);
    editor.setParagraphs(paragraphs({words, words, words}, 1));
    const QImage picture = editor.grab().toImage();
    const int x = direction == Qt::LeftToRight ? 1 : picture.width() - 2;
    int from = -1, to = -1;
    for (int y = 0; y < picture.height(); ++y) {
        if (picture.pixelColor(x, y) == Look::light().edited) {
            from = from < 0 ? y : from;
            to = y;
        }
    }
    QVERIFY(from > picture.height() / 4);
    QVERIFY(to < picture.height() * 3 / 4);
    QVERIFY(to - from >= editor.fontMetrics().ascent());
    const int opposite = picture.width() - 1 - x;
    for (int y = 0; y < picture.height(); ++y)
        QVERIFY(picture.pixelColor(opposite, y) != Look::light().edited);
}

void NarrativeEditorTest::revealsARange()
{
    NarrativeEditor editor(ParagraphRole::Narrative);
    Shown shown(editor);
    editor.setParagraphs(paragraphs({u"One."_s, u"Two three."_s}));
    QVERIFY(editor.reveal(1, 4, 5).isValid());
    QCOMPARE(editor.textCursor().selectedText(), u"three"_s);
    QVERIFY(editor.reveal(9, 0, 1).isValid());
    editor.reveal(1, 400, 5);
    QCOMPARE(editor.textCursor().selectedText(), QString());
}

QTEST_MAIN(NarrativeEditorTest)
#include "NarrativeEditorTest.moc"
