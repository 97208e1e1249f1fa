import numpy as np
import pytest

from meltday import daily_melt


def test_frost_melts_nothing():
    assert daily_melt([-12.5, -0.1, 0.0]).tolist() == [0.0, 0.0, 0.0]


@pytest.mark.parametrize(
    ("temperature", "factor", "expected"),
    [
        (1.0, 3.0, 3.0),
        (0.1, 4.5, 0.45),
        (11.3, 2.7, 30.51),
    ],
)
def test_melt_is_degrees_times_factor(temperature, factor, expected):
    assert daily_melt([temperature], factor=factor) == pytest.approx([expected])


def test_melt_starts_above_the_base():
    assert daily_melt([1.0, 2.0, 3.5], base=2.0).tolist() == [0.0, 0.0, 4.5]


def test_no_days_give_no_melt():
    assert daily_melt([]).tolist() == []


def test_missing_day_stays_missing():
    melt = daily_melt([2.0, np.nan, 1.0])
    assert np.isnan(melt[1])
    assert melt[[0, 2]].tolist() == [6.0, 3.0]


@pytest.mark.parametrize("factor", [0.0, -3.0])
def test_factor_must_be_positive(factor):
    with pytest.raises(ValueError, match="must be positive"):
        daily_melt([1.0], factor=factor)
