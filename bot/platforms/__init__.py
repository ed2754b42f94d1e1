"""Sessions that report themselves: for each platform an adapter, which proves that it is the platform's word."""

from collections.abc import Mapping

from bot.platforms import bigbluebutton, calcom, jitsi, nextcloud, signed, zoom
from bot.platforms.proof import Verify

ADAPTERS: Mapping[str, Verify] = {
    "bigbluebutton": bigbluebutton.verify,
    "jitsi": jitsi.verify,
    "nextcloud": nextcloud.verify,
    "zoom": zoom.verify,
    "calcom": calcom.verify,
    "signed": signed.verify,
}
