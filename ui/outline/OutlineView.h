// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTreeView>

namespace outturn {

class OutlineModel;

/// The tree at the left of the window. Always has a current row (some screen readers need one), keeps what is unfolded
/// over a change of the project, and finds a section by typing the beginning of its number or of a word of its name.
class OutlineView : public QTreeView
{
    Q_OBJECT

public:
    explicit OutlineView(QWidget *parent = nullptr);

    void setOutline(OutlineModel *model);
    /// Makes the section current and visible, without sectionChosen. Ignores sections that are not there.
    void select(const QString &reportId, const QString &sectionId);
    /// "report\nsection" of each unfolded row, for the settings.
    QStringList unfolded() const;
    void setUnfolded(const QStringList &keys);

    void keyboardSearch(const QString &typed) override;

Q_SIGNALS:
    /// A person went to a section. The root of a report stands for the report's first section.
    void sectionChosen(const QString &reportId, const QString &sectionId);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void changeEvent(QEvent *event) override;

private:
    QModelIndex standsFor(const QModelIndex &index) const;
    void rememberState();
    void restoreState();
    void showCaption();

    OutlineModel *m_outline = nullptr;
    QStringList m_unfolded;
    bool m_knowsUnfolded = false;
    QString m_currentReport, m_currentSection;
    QString m_typed;
    QElapsedTimer m_lastKey;
    bool m_silent = false;
};

} // namespace outturn
