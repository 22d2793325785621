# Says of each line "PRODUCT TAB expression TAB value" (both hexadecimal UTF-8) whether Proxmox accepts the value:
# 1 or 0, or E where the expression is not one. Expressions of Rust are taken as far as Perl means the same by them.
use strict;
use warnings;
no warnings;

binmode STDOUT, ':encoding(UTF-8)';
my %compiled;

sub decoded {
    my $text = pack('H*', $_[0]);
    utf8::decode($text);
    utf8::upgrade($text);
    return $text;
}

sub compiled {
    my ($product, $source) = @_;
    return eval { qr/^$source$/ } if $product eq 'pve';
    $source =~ s{^/(.*)/$}{$1}s;
    if ($source =~ /^\(\?m\)/) {
        # In Rust, a line also starts behind the last newline.
        $source =~ s/^\(\?m\)\^/(?m)(?<![^\n])/;
    } else {
        $source =~ s/\$/\\z/g;
    }
    return eval { qr/$source/ };
}

while (my $line = <STDIN>) {
    chomp $line;
    my ($product, $expression, $value) = split /\t/, $line, -1;
    my $re = $compiled{"$product\t$expression"} //= compiled($product, decoded($expression)) // 'E';
    my $text = decoded($value);
    print ref $re ? (eval { $text =~ $re ? 1 : 0 } // 'E') : 'E', "\n";
}
