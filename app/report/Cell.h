// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Place.h"
#include "app/report/Value.h"

#include <memory>

namespace outturn {

/// A value in a table: what it is now, where its source stands, and what the source said when it was changed by hand.
class Cell
{
public:
    Cell() = default;
    explicit Cell(Value value, Place place = {}) : m_value(std::move(value)), m_place(place) {}

    const Value &value() const { return m_value; }
    const Place &place() const { return m_place; }
    bool isEdited() const { return m_imported != nullptr; }
    /// What the source says; the same as value() when nobody changed it.
    const Value &imported() const { return m_imported ? *m_imported : m_value; }

    /// Putting the imported value back makes the cell unedited again.
    void set(const Value &value)
    {
        const Value source = imported();
        m_value = value;
        m_imported = value == source ? nullptr : std::make_shared<const Value>(source);
    }

    bool operator==(const Cell &other) const
    {
        return m_value == other.m_value && m_place == other.m_place && isEdited() == other.isEdited() &&
               imported() == other.imported();
    }

private:
    Value m_value;
    Place m_place;
    std::shared_ptr<const Value> m_imported;
};

} // namespace outturn
