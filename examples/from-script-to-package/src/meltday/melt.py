import numpy as np


def daily_melt(temperature, factor=3.0, base=0.0):
    """Estimate the snow melt of each day by the degree-day method."""
    if factor <= 0:
        raise ValueError(f"factor must be positive, not {factor}")
    degrees = np.asarray(temperature, dtype=float) - base
    return factor * np.clip(degrees, 0.0, None)
