"""Letters: what they say, for whom they are printed, and the coupons that go with them."""
