"""Pure rules of the trade: plain values in, plain values out; `today` is always an argument."""
