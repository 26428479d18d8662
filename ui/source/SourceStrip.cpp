// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/SourceStrip.h"

#include "app/report/PlaceWords.h"
#include "ui/look/Icons.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"
#include "ui/outline/ReportWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace outturn {

namespace {

constexpr qsizetype mostFindings = 3;
constexpr qsizetype longestValue = 240;

/// In its own direction, so that a value in another script does not turn the words around it.
QString isolated(const QString &words)
{
    const QString some = words.size() > longestValue ? words.left(longestValue) + u'…' : words;
    return QChar(0x2068) + some + QChar(0x2069);
}

QString strong(const QString &words)
{
    return QStringLiteral("<b>%1</b>").arg(isolated(words).toHtmlEscaped());
}

/// "page 3", "pages" of several places: "page 3, page 4".
QString wordsOf(const QList<Place> &places)
{
    QStringList words;
    for (const Place &place : places)
        words << placeWords(place).translated();
    words.removeDuplicates();
    return words.join(SourceStrip::tr(", ", "between places"));
}

} // namespace

SourceStrip::SourceStrip(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_source(new QLabel(this)), m_state(new QLabel(this)),
      m_findings(new QLabel(this)), m_takeBack(new QPushButton(this)), m_reveal(new QToolButton(this))
{
    setObjectName(QStringLiteral("sourceStrip"));
    setAutoFillBackground(true);
    m_title->setTextFormat(Qt::PlainText);
    m_findings->setTextFormat(Qt::PlainText);
    m_source->setTextFormat(Qt::RichText);
    m_state->setTextFormat(Qt::RichText);
    m_source->setObjectName(QStringLiteral("sourceSays"));
    m_state->setObjectName(QStringLiteral("sourceState"));
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    m_reveal->setObjectName(QStringLiteral("revealSource"));
    m_reveal->setIcon(icon(QStringLiteral("source")));
    m_reveal->setAutoRaise(true);
    m_reveal->setFocusPolicy(Qt::TabFocus);
    m_title->setFont(typeFont(Type::Strong, font()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::small, space::medium, space::small);
    column->setSpacing(space::tight);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::small);
    top->addWidget(m_title, 1);
    top->addWidget(m_reveal, 0, Qt::AlignTop);
    column->addLayout(top);
    for (QLabel *label : {m_title, m_source, m_state, m_findings})
        label->setWordWrap(true);
    for (QLabel *label : {m_source, m_state, m_findings})
        column->addWidget(label);
    column->addWidget(m_takeBack, 0, Qt::AlignLeft);
    connect(m_takeBack, &QPushButton::clicked, this, &SourceStrip::takeBackRequested);
    connect(m_reveal, &QPushButton::clicked, this, &SourceStrip::revealRequested);
    say({});
}

void SourceStrip::say(const QString &words)
{
    m_title->setText(words.isEmpty() ? tr("Choose a cell to see where it stands.") : words);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_source, m_state, m_findings, m_takeBack, m_reveal})
        widget->hide();
}

void SourceStrip::show(const Report &report, const Origin &origin, const QList<Finding> &findings, bool editable)
{
    say({});
    m_takeBack->setText(tr("Take back to source"));
    m_reveal->setToolTip(tr("Show the place"));
    m_reveal->setAccessibleName(tr("Show the place"));
    const QList<Place> places = placesOf(report, origin);
    m_reveal->setVisible(!places.isEmpty());
    m_source->show();
    m_source->setText(places.isEmpty() ? tr("It does not stand in the source.")
                                       : tr("Source: %1").arg(wordsOf(places).toHtmlEscaped()));
    const Section *section = report.section(origin.section);
    if (origin.kind == Origin::Kind::Cell) {
        m_title->setText(
            tr("%1 of %2", "column and row of a table")
                .arg(isolated(ReportWords::column(origin.column)), isolated(ReportWords::row(report, origin.row))));
        if (const Cell *cell = report.cell(origin.row, origin.column)) {
            showCell(*cell, places);
            m_takeBack->setVisible(editable && cell->isEdited());
        }
        showFindings(origin, findings);
    } else if (section) {
        const QString words = isolated(ReportWords::place(report, origin.section));
        const QString number = QLocale().toString(origin.paragraph + 1);
        const QList<Paragraph> &paragraphs = section->list(origin.role);
        const bool isParagraph = origin.kind == Origin::Kind::Paragraph && origin.paragraph < paragraphs.size();
        m_title->setText(!isParagraph                              ? words
                         : origin.role == ParagraphRole::Statement ? tr("Statement %1 of %2").arg(number, words)
                                                                   : tr("Paragraph %1 of %2").arg(number, words));
        if (isParagraph && paragraphs[origin.paragraph].edited) {
            m_state->setText(places.isEmpty() ? tr("Written by hand.") : tr("Its words were edited."));
            m_state->show();
        }
    }
}

void SourceStrip::showCell(const Cell &cell, const QList<Place> &places)
{
    const auto words = [](const Value &value) { return value.isBlank() ? tr("blank") : value.written(); };
    QStringList states;
    if (cell.place().isNowhere()) {
        m_source->setText(cell.isEdited() || !cell.value().isBlank()
                              ? tr("Typed by hand. It does not stand in the source.")
                              : tr("The source has no such cell."));
        if (cell.isEdited())
            states << tr("Entered: %1").arg(strong(words(cell.value())));
    } else {
        m_source->setText(tr("Source, %1: %2").arg(wordsOf(places).toHtmlEscaped(), strong(words(cell.imported()))));
        states << (cell.isEdited() ? tr("Entered: %1").arg(strong(words(cell.value())))
                                   : tr("Unchanged since import."));
        if (const int sure = cell.place().confidence(); sure > 0)
            states << tr("Recognised in a picture; %1 sure.")
                          .arg(QLocale().toString(sure) + QLocale().percent())
                          .toHtmlEscaped();
    }
    m_state->setText(states.join(QStringLiteral("<br>")));
    m_state->setVisible(!states.isEmpty());
}

void SourceStrip::showFindings(const Origin &origin, const QList<Finding> &findings)
{
    QStringList lines;
    m_worst = Severity::Note;
    for (const Finding &finding : findings) {
        if (!finding.rows.contains(origin.row) || (finding.column && finding.column != origin.column))
            continue;
        if (lines.size() < mostFindings)
            lines << finding.message.translated();
        m_worst = std::max(m_worst, finding.severity);
    }
    m_findings->setText(lines.join(u'\n'));
    m_findings->setVisible(!lines.isEmpty());
    recolour();
}

void SourceStrip::recolour()
{
    const Colours &colours = Look::colours(palette());
    QPalette own = m_findings->palette();
    own.setColor(QPalette::WindowText, m_worst == Severity::Error     ? colours.error
                                       : m_worst == Severity::Warning ? colours.warning
                                                                      : colours.note);
    if (own != m_findings->palette())
        m_findings->setPalette(own);
}

// A hairline between what is said of the source and the source.
void SourceStrip::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter(this).fillRect(0, height() - 1, width(), 1, Look::colours(palette()).hairline);
}

void SourceStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace outturn
