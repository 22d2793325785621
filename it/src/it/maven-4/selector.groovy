return evaluate(new File(projects, 'maven.groovy')).has(new File(tools), '4.0.0-rc-5')
