return evaluate(new File(projects, 'maven.groovy')).has(new File(tools), '3.9.16')
