import pytest

from meltday import daily_melt
from meltday._fast import melt_of_day


@pytest.mark.parametrize("temperature", [-3.0, 0.0, 0.1, 4.0])
def test_compiled_code_agrees_with_numpy(temperature):
    assert melt_of_day(temperature, 3.0, 0.0) == daily_melt([temperature])[0]
