// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QtCore>
#include <QtSql/QtSql>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <variant>
#include <vector>
