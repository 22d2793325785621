return evaluate(new File("$projects/stubs-plain/verify.groovy"))
