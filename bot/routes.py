"""The whole of what can happen in a chat: what the wings of `handlers` can do, each in its own words."""

from handlers import alerts, check_ins, clients, cover, edge, ground, joining, leaders, sessions, therapists, who
from handlers.ground.routes import routes_of

ROUTES = routes_of(ground, who, alerts, check_ins, sessions, joining, clients, therapists, cover, leaders, edge)
