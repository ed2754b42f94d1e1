"""Sessions that report themselves: for each platform an adapter, which proves that it is the platform's word."""

from collections.abc import Mapping

from bot.platforms import bigbluebutton, calcom, jitsi, nextcloud, signed, zoom
from bot.platforms.signatures import Verify
from storage.platform_keys import Platform

ADAPTERS: Mapping[Platform, Verify] = {
    Platform.BIGBLUEBUTTON: bigbluebutton.verify,
    Platform.JITSI: jitsi.verify,
    Platform.NEXTCLOUD: nextcloud.verify,
    Platform.ZOOM: zoom.verify,
    Platform.CALCOM: calcom.verify,
    Platform.SIGNED: signed.verify,
}
