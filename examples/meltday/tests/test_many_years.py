import numpy as np
import pytest

from meltday import daily_melt


@pytest.mark.slow
def test_warmer_air_never_melts_less():
    rng = np.random.default_rng(2026)
    temperature = rng.normal(0.0, 10.0, size=(1_000, 365))
    warmer = temperature + rng.uniform(0.0, 5.0, size=temperature.shape)
    assert np.all(daily_melt(warmer) >= daily_melt(temperature))
