"""The degree-day method."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def daily_melt(
    temperature: ArrayLike, factor: float = 3.0, base: float = 0.0
) -> NDArray[np.float64]:
    """Estimate the snow melt of each day by the degree-day method.

    Parameters
    ----------
    temperature : array_like
        Mean air temperature of each day, in degrees Celsius.
    factor : float
        Melt per day and degree, in millimeters of water. Must be positive.
    base : float
        Temperature above which snow melts, in degrees Celsius.

    Returns
    -------
    numpy.ndarray
        Melt of each day in millimeters of water. A missing
        temperature gives a missing melt.

    Raises
    ------
    ValueError
        If `factor` is zero or negative.

    Examples
    --------
    >>> daily_melt([-2.0, 0.0, 4.0]).tolist()
    [0.0, 0.0, 12.0]
    """
    if factor <= 0:
        raise ValueError(f"factor must be positive, not {factor}")
    degrees = np.asarray(temperature, dtype=float) - base
    return np.asarray(factor * np.clip(degrees, 0.0, None))
