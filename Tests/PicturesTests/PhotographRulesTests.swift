import Pictures
import Testing
