// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCharts/QtCharts>
#include <QtCore/QtCore>
#include <QtGui/QtGui>
#include <QtWidgets/QtWidgets>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <variant>
#include <vector>
