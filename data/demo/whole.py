"""The whole portfolio, put together once, in an order that never changes."""

from functools import cache

from data.demo.agreements import agreements
from data.demo.care import add_care
from data.demo.flows import add_flows
from data.demo.impact import add_results
from data.demo.needs import add_needs
from data.demo.network import add_network
from data.demo.partners import Registry
from data.demo.portfolio import Portfolio
from data.demo.telling import add_story


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
    return portfolio
