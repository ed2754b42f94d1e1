"""Pictures and files: enough of their formats to refuse what Telegram would refuse."""

import struct

from bot.sandbox.errors import bad_request
from bot.sandbox.params import Params, Upload

MAX_PHOTO_BYTES = 10_000_000
MAX_FILE_BYTES = 50_000_000
_START_OF_FRAME = {0xC0, 0xC1, 0xC2, 0xC3}


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, GIF or JPEG; None if it is none of them."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if data[:6] in (b"GIF87a", b"GIF89a") and len(data) >= 10:
        width, height = struct.unpack("<HH", data[6:10])
        return width, height
    return _jpeg_size(data) if data.startswith(b"\xff\xd8") else None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        if data[at + 1] in _START_OF_FRAME:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + int(struct.unpack(">H", data[at + 2 : at + 4])[0])
    return None


def check_photo(upload: Upload) -> tuple[int, int]:
    """The picture's size; refuses what Telegram cannot process."""
    if len(upload.data) > MAX_PHOTO_BYTES:
        raise bad_request("file is too big for a photo")
    size = picture_size(upload.data)
    if size is None or 0 in size:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(size) > 10_000 or max(size) > 20 * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return size


def uploaded(params: Params, field: str, value: str | None = None) -> Upload | None:
    """The file sent as `field`, directly or by attach://; None if the field is a file id instead."""
    value = params.text(field) if value is None else value
    part = value.removeprefix("attach://") if value.startswith("attach://") else field
    upload = params.files.get(part)
    if upload is None:
        if value.startswith("attach://"):
            raise bad_request(f"attached file {part!r} not found")
        if not value:
            raise bad_request(f"there is no {field} in the request")
        return None
    if not upload.data:
        raise bad_request("file must be non-empty")
    if len(upload.data) > MAX_FILE_BYTES:
        raise bad_request("file is too big")
    return upload
