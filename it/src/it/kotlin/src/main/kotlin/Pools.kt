package com.acme

import com.acme.pve.pools.PostPoolsRequest

/** What is sent to make a pool. */
fun pool(name: String): Map<String, String> = PostPoolsRequest.builder().poolid(name).comment("ours").build().toWire()
