from meltday import daily_melt

daily_melt([2.0, 4.0], factor="high")
