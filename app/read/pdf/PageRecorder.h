// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/pdf/PdfPage.h"

#include <QPaintDevice>

#include <memory>

namespace outturn::pdf {

/// Rulings that touch are one; sorted by position, without those too short to be any.
std::vector<Rule> joinedRules(std::vector<Rule> rules);

/// A paint device that draws nothing and remembers straight rulings and shaded rectangles. One dot is one point.
class PageRecorder : public QPaintDevice
{
public:
    explicit PageRecorder(QSizeF size);
    ~PageRecorder() override;
    PageRecorder(const PageRecorder &) = delete;
    PageRecorder &operator=(const PageRecorder &) = delete;

    QPaintEngine *paintEngine() const override;

    /// Moves what was drawn into the page: rulings that touch are joined.
    void finish(PageContent &page);

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSizeF m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace outturn::pdf
