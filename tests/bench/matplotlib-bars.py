#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the bars of charts.json (of charts that have numbers), a PNG of 1600x900 each: matplotlib-bars.py charts.json DIR"""
import json
import os
import sys

import matplotlib

matplotlib.use("Agg")
from matplotlib import pyplot

with open(sys.argv[1], encoding="utf-8") as manifest:
    charts = json.load(manifest)["charts"]

for chart in charts:
    series = [one for one in chart["series"] if any(point["value"] is not None for point in one["points"])]
    if not series:
        continue
    labels = [point["label"] for point in chart["series"][0]["points"]]
    figure, axes = pyplot.subplots(figsize=(16, 9), dpi=100)
    width = 0.8 / len(series)
    for index, one in enumerate(series):
        values = [float(point["value"] or "nan") for point in one["points"]]
        axes.bar([place + index * width for place in range(len(values))], values, width, label=one["name"])
    axes.set_xticks([place + 0.4 - width / 2 for place in range(len(labels))], labels, rotation=-35, ha="left")
    axes.set_title(chart["title"])
    axes.set_ylabel(chart["unit"])
    axes.legend()
    figure.savefig(os.path.join(sys.argv[2], chart["name"] + ".png"))
    pyplot.close(figure)
