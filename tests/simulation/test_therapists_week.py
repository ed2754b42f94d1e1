"""What the document for therapists says of their time, with some of its weeks."""

import pytest

from tests.simulation.therapists_week import counted, told


@pytest.mark.timeout(600)
@pytest.mark.computes
def test_a_therapist_with_25_clients_is_busy_with_it_for_a_good_minute_a_day() -> None:
    weeks = counted([0, 1, 2, 3], 6)
    print(told(weeks))
    busy = {about for each in weeks for about in each.taps}
    assert busy >= {"alerts", "digest", "sessions by hand", "what is different"}
    assert 30 < sum(each.all_seconds for each in weeks) / len(weeks) / 5 < 90
