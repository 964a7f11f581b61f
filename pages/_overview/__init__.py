"""The overview of headquarters: bureaux side by side, the map, partners gained and lost, what is late, what came."""
