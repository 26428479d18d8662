// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/SourceView.h"

#include "app/read/ReadReport.h"
#include "ui/look/Type.h"
#include "ui/settings/Settings.h"
#include "ui/source/DocumentView.h"
#include "ui/source/LinesView.h"
#include "ui/source/PageBar.h"
#include "ui/source/PasswordForm.h"
#include "ui/source/PdfView.h"
#include "ui/source/SourceStrip.h"

#include <QApplication>
#include <QEvent>
#include <QFutureWatcher>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace outturn {

/// A source as one of the views takes it; one member is set.
struct LoadedSource
{
    QByteArray pdf;
    std::shared_ptr<const SourceLines> lines;
    bool numbered = false;
    std::shared_ptr<const SourceDocument> document;
    std::optional<Error> error;
};

namespace {

LoadedSource loadSource(const QByteArray &bytes, const QString &fileName, const std::atomic<bool> &cancelled)
{
    LoadedSource loaded;
    switch (fileKind(bytes.left(64 * 1024))) {
    case FileKind::Pdf:
        loaded.pdf = bytes;
        return loaded;
    case FileKind::Docx:
    case FileKind::Odt:
    case FileKind::Html:
        break;
    default:
        loaded.lines = linesOfText(bytes);
        loaded.numbered = true;
        return loaded;
    }
    auto read = readDocument(bytes, fileName, [&](double) { return !cancelled; });
    if (!read) {
        loaded.error = read.error();
    } else if (DocumentView::canShow(*read)) {
        loaded.document = std::make_shared<const SourceDocument>(*std::move(read));
    } else {
        loaded.lines = linesOfDocument(*read);
    }
    return loaded;
}

} // namespace

SourceView::SourceView(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_strip(new SourceStrip), m_stack(new QStackedWidget),
      m_message(new QLabel), m_password(new PasswordForm), m_pdf(new PdfView), m_lines(new LinesView),
      m_document(new DocumentView)
{
    m_bar = new PageBar(m_pdf);
    m_message->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_message->setMargin(space::large);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_message->setObjectName(QStringLiteral("sourceMessage"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_message, m_password, m_pdf, m_lines, m_document})
        m_stack->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    m_pdf->setZoom(settings.sourceZoom());

    connect(m_pdf, &PdfView::zoomChanged, this, [this](int percent) { m_settings.setSourceZoom(percent); });
    connect(m_pdf, &PdfView::chosen, this, &SourceView::choose);
    connect(m_lines, &LinesView::chosen, this, &SourceView::choose);
    connect(m_document, &DocumentView::chosen, this, &SourceView::choose);
    connect(m_pdf, &PdfView::opened, this, [this] {
        if (!m_tried.isEmpty())
            m_passwords.insert(m_loaded, std::exchange(m_tried, {}));
        const bool typing = m_password->isAncestorOf(QApplication::focusWidget());
        showWidget(m_pdf);
        if (typing)
            m_pdf->setFocus(Qt::OtherFocusReason);
        mark(true);
        if (!m_preview.isEmpty())
            Q_EMIT previewed();
    });
    connect(m_pdf, &PdfView::failed, this, [this] {
        if (m_preview.isEmpty())
            say(tr("The pages of this PDF cannot be shown."));
    });
    connect(m_pdf, &PdfView::locked, this, [this](bool refused) {
        const QByteArray known = m_passwords.value(m_loaded);
        if (!refused && !known.isEmpty()) {
            m_pdf->unlock(known);
            return;
        }
        if (!m_preview.isEmpty())
            return; // whoever opens the file asks
        m_tried.clear();
        m_password->ask(refused);
        showWidget(m_password);
    });
    connect(m_password, &PasswordForm::entered, this, [this](const QByteArray &password) {
        m_tried = password;
        m_pdf->unlock(password);
    });
    connect(m_strip, &SourceStrip::revealRequested, this, &SourceView::reveal);
    connect(m_strip, &SourceStrip::takeBackRequested, this, [this] {
        if (m_origin && m_origin->kind == Origin::Kind::Cell)
            Q_EMIT takeBackRequested(m_report, m_origin->row, m_origin->column);
    });
    forget();
}

SourceView::~SourceView()
{
    if (m_cancel)
        *m_cancel = true;
}

const Report *SourceView::report() const
{
    return m_project ? m_project->report(m_report) : nullptr;
}

void SourceView::setProject(const Project *project)
{
    if (m_project)
        disconnect(m_project, nullptr, this, nullptr);
    m_project = project;
    m_report.clear();
    m_origin.reset();
    m_findings.clear();
    m_passwords.clear();
    if (!m_project || !isPreviewing())
        forget();
    refreshStrip();
    if (m_project)
        connect(m_project, &Project::changed, this, [this](const Change &change) {
            refreshStrip();
            // Paragraphs that come or go count the others anew.
            if (change.what == Change::What::Paragraphs && change.report == m_report)
                mark(false);
        });
}

void SourceView::preview(const QByteArray &pdf, const QByteArray &password)
{
    if (pdf == m_preview && (pdf.isEmpty() || isPreviewing()))
        return;
    forget();
    m_preview = pdf;
    m_passwords.insert(m_loaded, password);
    m_pdf->setDocument(pdf);
}

bool SourceView::isPreviewing() const
{
    return !m_preview.isEmpty() && m_pdf->pageCount() > 0;
}

void SourceView::setFindings(const QString &reportId, const QList<Finding> &findings)
{
    m_findings.insert(reportId, findings);
    if (reportId == m_report)
        refreshStrip();
}

void SourceView::setPassword(const QString &reportId, const QByteArray &password)
{
    m_passwords.insert(reportId, password);
}

void SourceView::showOrigin(const QString &reportId, const Origin &origin)
{
    m_report = reportId;
    m_origin = origin;
    if (!isVisible())
        return; // showEvent catches up
    refreshStrip();
    load();
    mark(true);
}

void SourceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshStrip();
    load();
    mark(true);
}

// Lets go of what is shown or being read.
void SourceView::forget()
{
    if (m_cancel)
        *m_cancel = true;
    m_cancel.reset();
    m_loaded.clear();
    m_preview.clear();
    m_tried.clear();
    m_pdf->setDocument({});
    m_lines->setLines(nullptr, true);
    m_document->setSource(nullptr);
    say({});
}

void SourceView::load()
{
    const Report *wanted = report();
    if (!wanted || m_loaded == m_report)
        return;
    const auto bytes = m_project->sourceBytes(m_report);
    if (bytes && isPreviewing() && *bytes == m_preview) {
        m_preview.clear();
        m_loaded = m_report;
        return;
    }
    forget();
    m_loaded = m_report;
    if (!bytes || bytes->isEmpty()) {
        say(bytes ? tr("The project does not hold the source of this report.") : bytes.error().translated());
        return;
    }
    say(tr("Reading the source…"));
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    auto *watcher = new QFutureWatcher<LoadedSource>(this);
    connect(watcher, &QFutureWatcher<LoadedSource>::finished, this, [this, watcher, cancel = m_cancel] {
        watcher->deleteLater();
        if (!*cancel)
            take(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(
        [source = *bytes, name = wanted->fileName, cancel = m_cancel] { return loadSource(source, name, *cancel); }));
}

void SourceView::take(const LoadedSource &loaded)
{
    if (loaded.error) {
        say(loaded.error->translated());
    } else if (!loaded.pdf.isEmpty()) {
        m_pdf->setDocument(loaded.pdf); // shown when it is open
    } else if (loaded.document) {
        m_document->setSource(loaded.document);
        showWidget(m_document);
    } else {
        m_lines->setLines(loaded.lines, loaded.numbered);
        showWidget(m_lines);
    }
    mark(true);
}

bool SourceView::isShown() const
{
    const QWidget *shown = m_stack->currentWidget();
    return shown != m_message && shown != m_password;
}

void SourceView::showWidget(QWidget *widget)
{
    m_stack->setCurrentWidget(widget);
    m_bar->setVisible(widget == m_pdf);
    setFocusProxy(widget == m_message ? nullptr : widget);
}

void SourceView::say(const QString &words)
{
    m_message->setText(words);
    showWidget(m_message);
}

void SourceView::refreshStrip()
{
    const Report *shown = report();
    if (!shown || !m_origin)
        m_strip->say({});
    else
        m_strip->show(*shown, *m_origin, m_findings.value(m_report), m_project->mode() == Project::Mode::ReadWrite);
}

void SourceView::mark(bool reveal)
{
    const Report *shown = report();
    if (!shown || !m_origin || m_loaded != m_report)
        return;
    const QList<Place> places = placesOf(*shown, *m_origin);
    const QWidget *widget = m_stack->currentWidget();
    if (widget == m_pdf)
        m_pdf->setMarks(places, reveal);
    else if (widget == m_lines)
        m_lines->setMarks(places, reveal);
    else if (widget == m_document)
        m_document->setMarks(places, reveal);
}

void SourceView::reveal()
{
    mark(true);
}

void SourceView::choose(const Place &point, bool go)
{
    const Report *shown = report();
    if (!shown)
        return;
    if (const auto origin = originAt(*shown, point))
        Q_EMIT originChosen(m_report, *origin, go);
    else
        m_strip->say(tr("Nothing in the report came from there."));
}

void SourceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshStrip();
}

} // namespace outturn
