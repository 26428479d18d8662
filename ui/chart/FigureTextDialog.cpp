// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/FigureTextDialog.h"

#include "app/edit/RemarkInput.h"
#include "ui/look/Type.h"

#include <QDialogButtonBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QStyleOptionFrame>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace outturn {

namespace {

constexpr int noteLines = 4;
constexpr int shownRows = 8;
constexpr int mostFittedRows = 200; ///< rows whose height follows their words: measuring takes time

/// A field of several lines that looks like one of one line, focus and refusal too.
class NoteField : public QPlainTextEdit
{
public:
    explicit NoteField(QWidget *parent) : QPlainTextEdit(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setViewportMargins(space::tight, space::tight, space::tight, space::tight);
        setTabChangesFocus(true);
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        if (event->type() != QEvent::Paint)
            return QPlainTextEdit::event(event);
        QStyleOptionFrame option;
        option.initFrom(this);
        option.lineWidth = 1;
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
        return true;
    }
};

QLabel *refusalLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

FigureTextDialog::FigureTextDialog(const Report &report, const Figure &figure, QWidget *parent)
    : QDialog(parent), m_subject(figureRow(figure.name)),
      m_titleBefore(remarkOf(report, figureRow(figure.name), figureTitlePart())),
      m_noteBefore(remarkOf(report, figureRow(figure.name), figureNotePart())), m_title(new QLineEdit(this)),
      m_note(new NoteField(this)), m_table(new QTableWidget(this)),
      m_titleRefused(refusalLabel(this, QStringLiteral("figureTitleRefused"))),
      m_noteRefused(refusalLabel(this, QStringLiteral("figureNoteRefused"))),
      m_rowsRefused(refusalLabel(this, QStringLiteral("figureRowsRefused")))
{
    setObjectName(QStringLiteral("figureTextDialog"));
    setWindowTitle(tr("Title and notes"));
    m_title->setObjectName(QStringLiteral("figureTitle"));
    m_title->setText(m_titleBefore);
    m_title->setPlaceholderText(figure.title.translated());
    m_title->setAccessibleName(tr("Title of the figure; empty for “%1”").arg(figure.title.translated()));
    m_note->setObjectName(QStringLiteral("figureNote"));
    m_note->setPlainText(m_noteBefore);
    m_note->setAccessibleName(tr("Note under the figure"));
    const int frame = 2 * (space::tight + static_cast<int>(m_note->document()->documentMargin()));
    m_note->setFixedHeight(noteLines * fontMetrics().lineSpacing() + frame);
    addRows(report, figure);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::tight);
    const auto add = [&](const QString &words, QWidget *field, QLabel *refused) {
        auto *label = new QLabel(words, this);
        label->setBuddy(field);
        if (layout->count() > 0)
            layout->addSpacing(space::small);
        layout->addWidget(label);
        layout->addWidget(field, field == m_table ? 1 : 0);
        layout->addWidget(refused);
        label->setVisible(field != m_table || !m_rows.empty());
    };
    add(tr("&Title:"), m_title, m_titleRefused);
    add(tr("&Note under the figure:"), m_note, m_noteRefused);
    add(tr("Notes on &rows:"), m_table, m_rowsRefused);
    m_table->setVisible(!m_rows.empty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    layout->addSpacing(space::medium);
    layout->addWidget(buttons);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_title, &QLineEdit::textChanged, this, &FigureTextDialog::checkTitle);
    connect(m_note, &QPlainTextEdit::textChanged, this, &FigureTextDialog::checkNote);
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        name(item->row());
        checkRow(item->row());
        sayOfRows();
    });
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    m_title->setFocus(Qt::OtherFocusReason);
    checkTitle();
    checkNote();
    for (int row = 0; row < m_table->rowCount(); ++row)
        checkRow(row);
    sayOfRows();
}

void FigureTextDialog::addRows(const Report &report, const Figure &figure)
{
    m_table->setObjectName(QStringLiteral("figureRows"));
    m_table->setAccessibleName(tr("Notes on rows of the figure"));
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("Row"), tr("Note")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    // Tab leads on to the buttons; arrows lead from row to row.
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    QHash<QString, QString> stored; // by row
    for (const Remark &text : report.remarks) {
        if (text.subject == m_subject)
            stored.insert(text.part, text.text);
    }
    QSet<RowId> known;
    QList<const FigurePoint *> shown;
    const QList<FigurePoint> points = figure.series.isEmpty() ? QList<FigurePoint>() : figure.series.first().points;
    for (const FigurePoint &point : points) {
        if (point.row.isEmpty() || known.contains(point.row))
            continue;
        known.insert(point.row);
        shown.append(&point);
    }
    m_table->setRowCount(static_cast<int>(shown.size()));
    for (int row = 0; row < shown.size(); ++row) {
        const FigurePoint &point = *shown[row];
        m_rows.push_back({point.row.text(), stored.value(point.row.text())});
        auto *label = new QTableWidgetItem(point.label);
        label->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        label->setToolTip(point.detail);
        auto *note = new QTableWidgetItem(m_rows.back().before);
        m_table->setItem(row, 0, label);
        m_table->setItem(row, 1, note);
        name(row);
    }
    if (!m_rows.empty())
        m_table->setCurrentCell(0, 1);
    if (m_rows.size() <= mostFittedRows)
        m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    const int rows = std::min(static_cast<int>(m_rows.size()), shownRows);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth() +
                              rows * m_table->verticalHeader()->defaultSectionSize());
}

// A note alone does not say which row it is about.
void FigureTextDialog::name(int row)
{
    const QSignalBlocker quiet(m_table);
    QTableWidgetItem *note = m_table->item(row, 1);
    note->setData(Qt::AccessibleTextRole, tr("Note on %1: %2").arg(m_table->item(row, 0)->text(), note->text()));
}

QString FigureTextDialog::typedTitle() const
{
    return m_title->text().trimmed();
}

QString FigureTextDialog::typedNote() const
{
    return m_note->toPlainText().trimmed();
}

QString FigureTextDialog::typedIn(int row) const
{
    return m_table->item(row, 1)->text().trimmed();
}

QString FigureTextDialog::refusal(const QString &part, const QString &words) const
{
    const auto right = checkRemark(m_subject, part, words);
    if (right)
        return {};
    return tr("%1. %2.", "why words are refused, and what would be right")
        .arg(right.error().what.translated(), right.error().next.translated());
}

void FigureTextDialog::checkTitle()
{
    say(m_titleRefused, m_title, refusal(figureTitlePart(), typedTitle()));
}

void FigureTextDialog::checkNote()
{
    say(m_noteRefused, m_note, refusal(figureNotePart(), typedNote()));
}

void FigureTextDialog::checkRow(int row)
{
    if (checkRemark(m_subject, m_rows[static_cast<size_t>(row)].id, typedIn(row)))
        m_refusedRows.erase(row);
    else
        m_refusedRows.insert(row);
}

void FigureTextDialog::sayOfRows()
{
    QString words;
    if (!m_refusedRows.empty()) {
        const int first = *m_refusedRows.begin();
        words =
            tr("%1: %2", "a row, and why its note is refused")
                .arg(m_table->item(first, 0)->text(), refusal(m_rows[static_cast<size_t>(first)].id, typedIn(first)));
    }
    say(m_rowsRefused, m_table, words);
}

void FigureTextDialog::say(QLabel *label, QWidget *field, const QString &words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
    // The field has the focus: what is said of it is heard with it.
    field->setAccessibleDescription(words);
    field->setProperty("refused", !words.isEmpty());
    field->update();
    m_ok->setEnabled(m_titleRefused->text().isEmpty() && m_noteRefused->text().isEmpty() && m_refusedRows.empty());
}

void FigureTextDialog::accept()
{
    // What is still being typed in a cell is handed over when the cell loses the focus.
    if (const QWidget *focus = focusWidget(); focus && m_table->isAncestorOf(focus))
        m_table->setFocus(Qt::OtherFocusReason);
    if (m_ok->isEnabled())
        QDialog::accept();
}

std::vector<Edit> FigureTextDialog::edits() const
{
    std::vector<Edit> result;
    const auto add = [&](const QString &part, const QString &before, const QString &typed) {
        const SetRemark edit{m_subject, part, before, typed};
        if (edit.before != edit.after)
            result.push_back(edit);
    };
    add(figureTitlePart(), m_titleBefore, typedTitle());
    add(figureNotePart(), m_noteBefore, typedNote());
    for (size_t i = 0; i < m_rows.size(); ++i)
        add(m_rows[i].id, m_rows[i].before, typedIn(static_cast<int>(i)));
    return result;
}

} // namespace outturn
