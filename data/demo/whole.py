"""The whole portfolio, put together once, in an order that never changes."""

from functools import cache

from data.demo.after import add_after
from data.demo.agreements import agreements
from data.demo.care import add_care
from data.demo.common import add_common
from data.demo.delivering import add_delivery
from data.demo.flows import add_flows
from data.demo.impact import add_results
from data.demo.mending import add_mending
from data.demo.needs import add_needs
from data.demo.network import add_network
from data.demo.outreach import add_outreach
from data.demo.partners import Registry
from data.demo.planning import add_planning
from data.demo.portfolio import Portfolio
from data.demo.telling import add_story
from data.demo.ties import add_ties
from data.demo.together import add_together


@cache
def whole() -> Portfolio:
    """Everything, the same each time it is asked for."""
    registry = Registry()
    portfolio = Portfolio(registry.partners, agreements(registry))
    add_needs(portfolio)
    add_flows(portfolio)
    add_results(portfolio)
    add_care(portfolio)
    add_network(portfolio)
    add_story(portfolio, registry)
    add_planning(portfolio)
    add_after(portfolio)
    add_outreach(portfolio)
    add_together(portfolio)
    add_delivery(portfolio)
    add_common(portfolio)
    add_mending(portfolio)
    add_ties(portfolio)
    return portfolio
