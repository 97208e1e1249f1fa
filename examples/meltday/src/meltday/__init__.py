"""Snow melt from air temperature."""

from meltday.melt import daily_melt

__all__ = ["daily_melt"]
