// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"
#include "ui/source/Origin.h"

#include <QHash>
#include <QWidget>

#include <atomic>

class QLabel;
class QStackedWidget;

namespace outturn {

class DocumentView;
class LinesView;
class PageBar;
class PasswordForm;
class PdfView;
class Settings;
class SourceStrip;
struct LoadedSource;

/// The source of a report in the dock, as it looks, with what was chosen in the window marked in it. Reads a source
/// only once it is seen, on another thread.
class SourceView : public QWidget
{
    Q_OBJECT

public:
    explicit SourceView(Settings &settings, QWidget *parent = nullptr);
    ~SourceView() override;

    /// The project must outlive the view, or be taken away with null.
    void setProject(const Project *project);
    /// Shows a PDF that no project holds yet, once it is open; one that cannot be opened, or not with this password, is
    /// not shown. A project with the same bytes takes it over as it stands. Empty bytes: nothing any more.
    void preview(const QByteArray &pdf, const QByteArray &password = {});
    /// Whether pages are shown that no project holds yet.
    bool isPreviewing() const;
    void setFindings(const QString &reportId, const QList<Finding> &findings);
    /// Follows what was chosen in the window; brings it into view.
    void showOrigin(const QString &reportId, const Origin &origin);
    /// Used to show the pages of a report's PDF for as long as this project is open; not kept.
    void setPassword(const QString &reportId, const QByteArray &password);
    QString title() const { return tr("Source"); }

    QString reportId() const { return m_report; }
    const std::optional<Origin> &origin() const { return m_origin; }
    /// Whether the source of the report is in a view (of which more may still be coming).
    bool isShown() const;
    PdfView *pdf() const { return m_pdf; }
    LinesView *lines() const { return m_lines; }
    DocumentView *document() const { return m_document; }

Q_SIGNALS:
    /// What preview() was given is open.
    void previewed();
    /// A place in the source was chosen. `go`: the person wants to be there, not only to see it.
    void originChosen(const QString &reportId, const outturn::Origin &origin, bool go);
    void takeBackRequested(const QString &reportId, const outturn::RowId &row, outturn::Column column);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    const Report *report() const;
    void load();
    void forget();
    void take(const LoadedSource &loaded);
    void showWidget(QWidget *widget);
    void say(const QString &words);
    void refreshStrip();
    void mark(bool reveal);
    void reveal();
    void choose(const Place &point, bool go);

    Settings &m_settings;
    const Project *m_project = nullptr;
    QString m_report;
    std::optional<Origin> m_origin;
    QByteArray m_preview; ///< bytes of a PDF in the view that no project gave
    QString m_loaded;     ///< report whose source is shown, or being read
    std::shared_ptr<std::atomic<bool>> m_cancel;
    QHash<QString, QByteArray> m_passwords;
    QByteArray m_tried;
    QHash<QString, QList<Finding>> m_findings;

    SourceStrip *m_strip;
    PageBar *m_bar;
    QStackedWidget *m_stack;
    QLabel *m_message;
    PasswordForm *m_password;
    PdfView *m_pdf;
    LinesView *m_lines;
    DocumentView *m_document;
};

} // namespace outturn
