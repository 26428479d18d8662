// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/RunsText.h"

#include "ui/look/Look.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace outturn {

namespace {

int layOut(QTextLayout &layout, const std::vector<WordRun> &runs, const Colours &colours, int width)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const WordRun &run : runs) {
        if (run.in != WordRun::In::Both) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(text.size());
            // The space after the last word belongs to neither.
            range.length = static_cast<int>(QStringView(run.text).trimmed().size());
            const bool gone = run.in == WordRun::In::A;
            range.format.setForeground(gone ? colours.error : colours.accent);
            range.format.setFontStrikeOut(gone);
            range.format.setFontUnderline(!gone);
            formats << range;
        }
        text += run.text;
        // The last word of one side has no space after it, and another side follows.
        if (!text.isEmpty() && !text.back().isSpace() && &run != &runs.back())
            text += u' ';
    }
    text.replace(u'\n', QChar::LineSeparator);
    layout.setText(text);
    layout.setFormats(formats);
    QTextOption option;
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return qCeil(height);
}

} // namespace

void drawRuns(QPainter *painter, const QRect &rect, const std::vector<WordRun> &runs, const QFont &font,
              const QPalette &palette)
{
    const Colours &colours = Look::colours(palette);
    QTextLayout layout(QString(), font, painter->device());
    layOut(layout, runs, colours, rect.width());
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setPen(colours.text);
    layout.draw(painter, rect.topLeft());
    painter->restore();
}

int heightOfRuns(int width, const std::vector<WordRun> &runs, const QFont &font)
{
    QTextLayout layout(QString(), font);
    return layOut(layout, runs, Look::light(), width);
}

} // namespace outturn
