package io.github.proxmoxcodegen.generator.verify;

/**
 * Something wrong with a generated document.
 *
 * @param file its path below the output folder
 * @param message what the parser says
 */
public record DocumentFinding(String file, String message) {}
