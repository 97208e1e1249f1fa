import pytest

from meltday import daily_melt
from meltday._fast import melt_of_day


@pytest.mark.parametrize("temperature", [-3.0, 1.5, 1.6, 4.0, float("nan")])
def test_compiled_code_agrees_with_numpy(temperature):
    expected = daily_melt([temperature], base=1.5)[0]
    melt = melt_of_day(temperature, 3.0, 1.5)
    assert melt == pytest.approx(expected, nan_ok=True)


def test_factor_must_be_positive():
    with pytest.raises(ValueError, match="must be positive"):
        melt_of_day(4.0, -3.0, 0.0)
